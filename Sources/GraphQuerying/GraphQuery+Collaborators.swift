internal import GraphModel
internal import GraphStorage

/// Someone that an entity collaborates with, and how.
public struct Collaborator: Hashable, Sendable {
  /// Who.
  public let entity: EntitySummary
  /// The forms it takes, in order: "joint call", "memorandum of cooperation".
  public let kinds: [String]
  /// Its subjects, in order.
  public let subjects: [String]
  /// The dates given for it: those with a year first, in order, then the others as written.
  public let dates: [String]
  /// How many sentences state it, those of copies counted once.
  public let sentences: Int
  /// How many documents state it, copies of one text counted once.
  public let documents: Int
}

extension GraphQuery {
  /// Everyone that the entity collaborates with, those with most sentences first.
  ///
  /// - Parameter id: The entity's id.
  /// - Throws: `StorageError`.
  public func collaborators(of id: String) throws -> [Collaborator] {
    let pieces = try database.rows(
      """
      select edge.id as edge,
             case when edge.head = ?1 then edge.tail else edge.head end as partner,
             evidence.kind, evidence.about, evidence.date, evidence.date_iso,
             \(supportColumns)
      from edge
      join evidence on evidence.edge = edge.id and \(counts)
      \(supportJoin)
      where edge.relation = 'collaborates_with' and (edge.head = ?1 or edge.tail = ?1)
      """, [.text(id)])
    let partners = Dictionary(grouping: pieces) { $0.text("partner") }
    return try partners.compactMap { partner, pieces in
      let support = Support(of: pieces)
      return try summary(of: partner).map { entity in
        Collaborator(
          entity: entity, kinds: pieces.distinct("kind"), subjects: pieces.distinct("about"),
          dates: pieces.dates, sentences: support.sentences, documents: support.documents)
      }
    }.sorted {
      ($1.sentences, $0.entity.name, $0.entity.id)
        < ($0.sentences, $1.entity.name, $1.entity.id)
    }
  }

  /// The entity with this id, if there is one.
  func summary(of id: String) throws -> EntitySummary? {
    try database.rows(
      "select \(summaryColumns) from entity where entity.id = ?", [.text(id)]
    ).first.map(EntitySummary.init)
  }
}

extension [StoredRow] {
  /// The texts that a column has, each once, in order.
  func distinct(_ column: String) -> [String] { Set(compactMap { $0[column].string }).sorted() }

  /// The dates that the rows give: ISO dates in order, then words that tell no date.
  var dates: [String] {
    distinct("date_iso")
      + Set(filter { $0["date_iso"] == .null }.compactMap { $0["date"].string }).sorted()
  }
}
