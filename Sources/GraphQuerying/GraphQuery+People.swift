internal import GraphModel
internal import GraphStorage

/// A person with a post at, or at the head of, a body.
public struct PersonAt: Hashable, Sendable {
  /// Who.
  public let person: EntitySummary
  /// The posts, in order; empty where the sentences name none.
  public let roles: [String]
  /// The unit of the body that the person is at, where it is not the body itself.
  public let unit: EntitySummary?
  /// Whether the person leads it.
  public let leads: Bool
  /// How many sentences state it.
  public let sentences: Int
}

extension GraphQuery {
  /// The people of a body and of its units, by name.
  ///
  /// Units are what is part of the body or hosted by it, and their units in turn. Someone at the
  /// body and at a unit stands once for each.
  ///
  /// - Parameters:
  ///   - id: The body's id.
  ///   - units: Whether the people of its units count too.
  /// - Throws: `StorageError`.
  public func people(of id: String, units: Bool = true) throws -> [PersonAt] {
    let bodies = try [id] + (units ? unitIDs(of: id) : [])
    return try bodies.flatMap { body in
      let unit = body == id ? nil : try summary(of: body)
      let pieces = try database.rows(
        """
        select edge.head as person, edge.relation, evidence.role
        from edge
        join entity on entity.id = edge.head and entity.type = 'person'
        join evidence on evidence.edge = edge.id and evidence.status in \(statusList)
        where edge.tail = ? and edge.relation in ('works_at', 'leads')
        """, [.text(body)])
      return try Dictionary(grouping: pieces) { $0.text("person") }.compactMap { person, pieces in
        try summary(of: person).map {
          PersonAt(
            person: $0, roles: pieces.distinct("role"), unit: unit,
            leads: pieces.contains { $0.text("relation") == Relation.leads.rawValue },
            sentences: pieces.count)
        }
      }
    }.sorted {
      ($0.person.name, $0.person.id, $0.unit?.id ?? "")
        < ($1.person.name, $1.person.id, $1.unit?.id ?? "")
    }
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
                      where evidence.edge = edge.id and evidence.status in \(statusList)))
      select id from unit where id <> ?1 order by id
      """, [.text(id)]
    ).map { $0.text("id") }
  }
}
