import GraphModel

/// Which bodies are drawn inside the frame of another: hubs in their host, units in their body.
///
/// A body has a frame when at least two others go into it. Frames do not nest, and no line joins
/// two of them: either would pull the picture apart, and Graphviz fails on some such graphs.
struct Frames {
  /// The owner of the frame that a body is in, by the body's id; an owner is in its own frame.
  private(set) var owners: [String: String] = [:]

  /// No frames.
  init() {}

  /// The frames of `graph`.
  ///
  /// Bodies with more to go into them come first, then those of lesser id.
  init(of graph: Graph) {
    let bodies = Set(graph.entities.filter(\.type.isBody).map(\.id))
    var candidates: [String: Set<String>] = [:]
    var neighbours: [String: [String]] = [:]
    for edge in graph.edges {
      neighbours[edge.head, default: []].append(edge.tail)
      neighbours[edge.tail, default: []].append(edge.head)
      if edge.placesHeadInTail, bodies.contains(edge.head), bodies.contains(edge.tail) {
        candidates[edge.tail, default: []].insert(edge.head)
      }
    }
    let ordered = candidates.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (owner, members) in ordered where owners[owner] == nil {
      let inside = members.filter { owners[$0] == nil }.union([owner])
      let isApart = inside.allSatisfy { id in
        neighbours[id, default: []].allSatisfy { owners[$0] == nil }
      }
      guard inside.count > 2, isApart else { continue }
      for id in inside { owners[id] = owner }
    }
  }

  /// Whether `member` is drawn in the frame of `owner`.
  func contains(_ member: String, inFrameOf owner: String) -> Bool { owners[member] == owner }
}

extension Edge {
  /// Whether it says that its head lies inside its tail, now.
  fileprivate var placesHeadInTail: Bool {
    (relation == .hostedBy || relation == .partOf) && evidence.status == .stated
  }
}
