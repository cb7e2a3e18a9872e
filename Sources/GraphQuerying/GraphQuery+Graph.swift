public import GraphModel
internal import GraphStorage

/// Which part of the graph is wanted.
public struct GraphSelection: Hashable, Sendable {
  /// The id of the entity to stay around; the whole graph, where it is left out.
  public var around: String?
  /// How many edges away from that entity to go.
  public var depth: Int
  /// The types of the entities that are wanted.
  public var types: Set<EntityType>
  /// The relations that are wanted.
  public var relations: Set<Relation>

  /// A selection; what is left out is not limited.
  public init(
    around: String? = nil, depth: Int = 1, types: Set<EntityType> = Set(EntityType.allCases),
    relations: Set<Relation> = Set(Relation.allCases)
  ) {
    self.around = around
    self.depth = depth
    self.types = types
    self.relations = relations
  }
}

extension GraphQuery {
  /// The selected part of the graph, with every piece of evidence.
  ///
  /// Around an entity, these are the entities within `depth` edges of it and the edges between
  /// them (its ego network); entities of other types are neither shown nor walked through.
  ///
  /// - Throws: `StorageError`.
  public func graph(_ selection: GraphSelection = GraphSelection()) throws -> Graph {
    let edges = try self.edges(selection)
    let kept = try selection.around.map { try egoNetwork(of: $0, selection, in: edges) }
    let entities = try self.entities(selection).filter { kept?.contains($0.id) ?? true }
    let ids = Set(entities.map(\.id))
    return Graph(
      entities: entities, edges: edges.filter { ids.contains($0.head) && ids.contains($0.tail) })
  }

  private func egoNetwork(
    of centre: String, _ selection: GraphSelection, in edges: [Edge]
  ) throws -> Set<String> {
    var neighbours: [String: [String]] = [:]
    for edge in edges {
      neighbours[edge.head, default: []].append(edge.tail)
      neighbours[edge.tail, default: []].append(edge.head)
    }
    var reached: Set<String> = [centre]
    var frontier = [centre]
    for _ in 0..<max(selection.depth, 0) where !frontier.isEmpty {
      frontier = frontier.flatMap { neighbours[$0] ?? [] }.filter { reached.insert($0).inserted }
    }
    return reached
  }

  private func entities(_ selection: GraphSelection) throws -> [Entity] {
    let types = sqlList(selection.types.map(\.rawValue))
    let names = Dictionary(
      grouping: try database.rows(
        """
        select alias.entity, alias.name from alias
        join entity on entity.id = alias.entity where entity.type in \(types)
        """)
    ) { $0.text("entity") }
    let centre = StoredValue.text(selection.around ?? "")
    return try database.rows(
      "select id, type, name from entity where type in \(types) or id = ?", [centre]
    ).compactMap { row in
      EntityType(rawValue: row.text("type")).map {
        Entity(
          id: row.text("id"), type: $0, name: row.text("name"),
          aliases: (names[row.text("id")] ?? []).map { $0.text("name") })
      }
    }
  }

  /// The selected edges between entities of the selected types, the centre counting as one.
  private func edges(_ selection: GraphSelection) throws -> [Edge] {
    let types = sqlList(selection.types.map(\.rawValue))
    let rows = try database.rows(
      """
      select evidence_text.* from evidence_text
      join entity head on head.id = head_id and (head.type in \(types) or head.id = ?1)
      join entity tail on tail.id = tail_id and (tail.type in \(types) or tail.id = ?1)
      where relation in \(sqlList(selection.relations.map(\.rawValue)))
        and \(countsInView)
      order by document, start_offset, end_offset, role, kind, date, amount, about, reason
      """, [.text(selection.around ?? "")])
    return Dictionary(grouping: rows) { $0.count("edge") }.compactMap { _, pieces in
      Relation(rawValue: pieces[0].text("relation")).map {
        Edge(
          head: pieces[0].text("head_id"), relation: $0, tail: pieces[0].text("tail_id"),
          evidence: pieces.map(Evidence.init))
      }
    }
  }
}
