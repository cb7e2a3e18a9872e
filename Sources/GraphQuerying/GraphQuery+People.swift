internal import GraphModel
internal import GraphStorage

/// A person with a post at, or at the head of, a body or its units.
public struct PersonAt: Hashable, Sendable {
  /// Who.
  public let person: EntitySummary
  /// The posts, in order; empty where the sentences name none.
  public let roles: [String]
  /// The units of the body that the person is at, by name; none for someone at the body alone.
  public let units: [EntitySummary]
  /// Whether the person leads the body or one of those units.
  public let leads: Bool
  /// How many sentences state it, those of copies counted once.
  public let sentences: Int
}

extension GraphQuery {
  /// The people of a body and of its units, by name.
  ///
  /// Units are what is part of the body or hosted by it, and their units in turn.
  ///
  /// - Parameters:
  ///   - id: The body's id.
  ///   - units: Whether the people of its units count too.
  /// - Throws: `StorageError`.
  public func people(of id: String, units: Bool = true) throws -> [PersonAt] {
    let bodies = try [id] + (units ? unitIDs(of: id) : [])
    let pieces = try bodies.flatMap { body in
      try database.rows(
        """
        select edge.head as person, edge.tail as body, edge.relation, evidence.role,
               \(supportColumns)
        from edge
        join entity on entity.id = edge.head and entity.type = 'person'
        join evidence on evidence.edge = edge.id and \(counts)
        \(supportJoin)
        where edge.tail = ? and edge.relation in ('works_at', 'leads')
        """, [.text(body)])
    }
    return try Dictionary(grouping: pieces) { $0.text("person") }.compactMap { person, pieces in
      try summary(of: person).map { summary in
        PersonAt(
          person: summary, roles: pieces.distinct("role"),
          units: try pieces.distinct("body").filter { $0 != id }
            .compactMap { try self.summary(of: $0) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) },
          leads: pieces.contains { $0.text("relation") == Relation.leads.rawValue },
          sentences: Support(of: pieces).sentences)
      }
    }.sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
  }

  /// The ids of the body's units at any depth, in order.
  private func unitIDs(of id: String) throws -> [String] {
    try database.rows(
      """
      with recursive unit (id) as (
        values (?1)
        union
        select edge.head from edge
        join unit on edge.tail = unit.id
        join entity on entity.id = edge.head and entity.type in ('organisation', 'hub')
        where edge.relation in ('part_of', 'hosted_by')
          and exists (select 1 from evidence
                      where evidence.edge = edge.id and \(counts)))
      select id from unit where id <> ?1 order by id
      """, [.text(id)]
    ).map { $0.text("id") }
  }
}
