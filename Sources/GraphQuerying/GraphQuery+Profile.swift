public import GraphModel
internal import GraphStorage

/// Everything that the graph knows of one entity.
public struct Profile: Hashable, Sendable {
  /// The entity.
  public let entity: EntitySummary
  /// Its other names, the most used first.
  public let aliases: [String]
  /// Its edges, outgoing before incoming, by relation, those with most sentences first.
  public let relationships: [Relationship]
  /// The sources of the documents that speak of it, in order.
  public let documents: [String]
}

/// An edge as seen from one of its ends.
public struct Relationship: Hashable, Sendable {
  /// What the edge says.
  public let relation: Relation
  /// Whether the entity that was asked for is the head.
  ///
  /// A symmetric edge is outgoing for both.
  public let isOutgoing: Bool
  /// The other end.
  public let other: EntitySummary
  /// What the sentences add, each once: roles, kinds, dates, amounts; and that it is planned, has
  /// ended or is denied, where they say so.
  public let details: [String]
  /// How many sentences state it, those of copies counted once.
  public let sentences: Int
}

extension GraphQuery {
  /// Everything about the entity.
  ///
  /// - Parameter entity: The entity, as `entity(named:)` gives it.
  /// - Throws: `StorageError`.
  public func profile(of entity: EntitySummary) throws -> Profile {
    Profile(
      entity: entity, aliases: try aliases(of: entity),
      relationships: try relationships(of: entity.id),
      documents: try database.rows(
        """
        select distinct document.source from document
        join document_entity on document_entity.document = document.id
        where document_entity.entity = ? order by document.source
        """, [.text(entity.id)]
      ).map { $0.text("source") })
  }

  private func aliases(of entity: EntitySummary) throws -> [String] {
    try database.rows(
      "select name from alias where entity = ? and name <> ? order by mentions desc, name",
      [.text(entity.id), .text(entity.name)]
    ).map { $0.text("name") }
  }

  private func relationships(of id: String) throws -> [Relationship] {
    let pieces = try database.rows(
      """
      select edge.id as edge, edge.relation, relation.is_symmetric or edge.head = ?1 as outgoing,
             case when edge.head = ?1 then edge.tail else edge.head end as other,
             evidence.status, evidence.role, evidence.kind, evidence.date, evidence.date_iso, evidence.amount,
             \(supportColumns)
      from edge
      join relation on relation.name = edge.relation
      join evidence on evidence.edge = edge.id and \(counts)
      \(supportJoin)
      where edge.head = ?1 or edge.tail = ?1
      """, [.text(id)])
    return try Dictionary(grouping: pieces) { $0.count("edge") }.compactMap { _, pieces in
      guard let relation = Relation(rawValue: pieces[0].text("relation")),
        let other = try summary(of: pieces[0].text("other"))
      else { return nil }
      return Relationship(
        relation: relation, isOutgoing: pieces[0].count("outgoing") == 1, other: other,
        details: pieces.distinct("role") + pieces.distinct("kind") + pieces.dates
          + pieces.distinct("amount")
          + pieces.distinct("status").filter { $0 != Attributes.Status.stated.rawValue },
        sentences: Support(of: pieces).sentences)
    }.sorted { $0.rank < $1.rank }
  }
}

extension Relationship {
  fileprivate var rank: (Int, Relation, Int, String, String) {
    (isOutgoing ? 0 : 1, relation, -sentences, other.name, other.id)
  }
}
