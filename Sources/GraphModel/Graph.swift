/// A knowledge graph: entities, and the edges between them.
public struct Graph: Hashable, Sendable {
  /// The entities, by type and name.
  public let entities: [Entity]
  /// The edges, by head, relation and tail.
  ///
  /// Both ends of each are among the entities.
  public let edges: [Edge]

  /// A graph of `entities` and `edges`, which are put in order.
  public init(entities: [Entity], edges: [Edge]) {
    self.entities = entities.sorted { ($0.type, $0.name, $0.id) < ($1.type, $1.name, $1.id) }
    self.edges = edges.sorted { ($0.head, $0.relation, $0.tail) < ($1.head, $1.relation, $1.tail) }
  }
}

extension Graph {
  /// The same graph without the edges that are only denied or hoped for.
  public var asserted: Graph { Graph(entities: entities, edges: edges.filter(\.isAsserted)) }

  /// The same graph with the evidence of the given statuses alone.
  public func keeping(_ statuses: Set<Attributes.Status>) -> Graph {
    Graph(
      entities: entities,
      edges: edges.compactMap { edge in
        let kept = edge.evidence.filter { statuses.contains($0.attributes.status) }
        return kept.isEmpty
          ? nil
          : Edge(head: edge.head, relation: edge.relation, tail: edge.tail, evidence: kept)
      })
  }
}

/// What one document says: its entities, where it mentions them, and the edges that it states.
public struct DocumentGraph: Hashable, Sendable {
  /// The document.
  public let document: Document
  /// Its entities and edges.
  public let graph: Graph
  /// Every mention, in text order; each names an entity of `graph`.
  public let mentions: [Mention]

  /// The graph of `document`; the mentions are put in order.
  public init(document: Document, graph: Graph, mentions: [Mention]) {
    self.document = document
    self.graph = graph
    self.mentions = mentions.sorted { ($0.span, $0.entity) < ($1.span, $1.entity) }
  }
}
