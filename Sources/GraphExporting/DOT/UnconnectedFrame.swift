import GraphModel

/// The entities that no line reaches, side by side in a frame of their own.
struct UnconnectedFrame {
  /// The statements in DOT, one a line; none where every entity has a line.
  let statements: [String]

  /// A frame around `entities`: rows of nodes that invisible edges keep apart.
  init(entities: [Entity]) {
    // A node is about three times as wide as high.
    let columns = (1...max(1, entities.count)).first { $0 * $0 * 3 >= entities.count } ?? 1
    let rows = stride(from: 0, to: entities.count, by: columns).map {
      entities[$0..<min($0 + columns, entities.count)].map(\.nodeName)
    }
    let spacers = rows.filter { $0.count > 1 }.map {
      "\($0.joined(separator: " -> ")) [style=\"invis\"]"
    }
    statements =
      DOTCluster(
        "unconnected", attributes: DOTCluster.titled("Without relations"),
        statements: entities.map(\.nodeStatement) + spacers
      ).statements
  }
}
