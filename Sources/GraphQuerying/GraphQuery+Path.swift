public import GraphModel
internal import GraphStorage

/// One step of a path: an edge, walked from one of its ends to the other.
public struct PathStep: Hashable, Sendable {
  /// Where the step starts.
  public let from: EntitySummary
  /// What the edge says.
  public let relation: Relation
  /// Whether the step goes from the edge's head to its tail.
  public let isForward: Bool
  /// Where the step ends.
  public let to: EntitySummary
  /// The first sentence that states the edge.
  public let evidence: Evidence
}

extension GraphQuery {
  /// A shortest path between two entities, walking edges in either direction.
  ///
  /// The walk is breadth first. Of equally short paths it takes the one whose steps come first by
  /// relation and id, so that the answer is the same each time.
  ///
  /// - Parameters:
  ///   - first: The id of the entity to start from.
  ///   - second: The id of the entity to reach.
  ///   - avoiding: Types that the path may not pass through; its ends may have them.
  /// - Returns: The steps, none where both are one; `nil` where no path joins them.
  /// - Throws: `StorageError`.
  public func path(
    from first: String, to second: String, avoiding: Set<EntityType> = []
  ) throws -> [PathStep]? {
    if first == second { return [] }
    var reached: [String: Arrival] = [:]
    var frontier = [first]
    search: while !frontier.isEmpty {
      var next: [String] = []
      for place in frontier {
        for arrival in try neighbours(of: place) {
          guard arrival.entity != first, reached[arrival.entity] == nil else { continue }
          reached[arrival.entity] = arrival
          if arrival.entity == second { break search }
          if !avoiding.contains(arrival.type) { next.append(arrival.entity) }
        }
      }
      frontier = next
    }
    guard reached[second] != nil else { return nil }
    var arrivals: [Arrival] = []
    var place = second
    while place != first, let arrival = reached[place] {
      arrivals.append(arrival)
      place = arrival.from
    }
    return try arrivals.reversed().compactMap(step)
  }

  /// How the walk came to an entity.
  private struct Arrival {
    let entity: String
    let type: EntityType
    let from: String
    let edge: Int
    let relation: Relation
    let isForward: Bool
  }

  private func neighbours(of id: String) throws -> [Arrival] {
    try database.rows(
      """
      select edge.id as edge, edge.relation, edge.head = ?1 as forward, entity.id, entity.type
      from edge
      join entity on entity.id = case when edge.head = ?1 then edge.tail else edge.head end
      where (edge.head = ?1 or edge.tail = ?1)
        and exists (select 1 from evidence
                    where evidence.edge = edge.id and \(counts))
      order by edge.relation, entity.id
      """, [.text(id)]
    ).compactMap { row in
      guard let relation = Relation(rawValue: row.text("relation")),
        let type = EntityType(rawValue: row.text("type"))
      else { return nil }
      return Arrival(
        entity: row.text("id"), type: type, from: id, edge: row.count("edge"), relation: relation,
        isForward: row.count("forward") == 1)
    }
  }

  private func step(_ arrival: Arrival) throws -> PathStep? {
    let row = try database.rows(
      """
      select * from evidence_text where edge = ? and \(countsInView)
      order by document, start_offset limit 1
      """, [.integer(Int64(arrival.edge))]
    ).first
    guard let row, let from = try summary(of: arrival.from),
      let to = try summary(of: arrival.entity)
    else { return nil }
    return PathStep(
      from: from, relation: arrival.relation, isForward: arrival.isForward, to: to,
      evidence: Evidence(row: row))
  }
}
