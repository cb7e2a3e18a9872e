import GraphModel

/// The parts of a graph that no line joins.
struct Islands {
  /// The entities with a line, in the graph's order.
  let connected: [Entity]
  /// The entities without any line, in the graph's order.
  let unconnected: [Entity]
  /// How many parts of two entities or more there are.
  let count: Int

  /// The parts of a graph of `entities` and `lines`.
  init(entities: [Entity], lines: [Line]) {
    var neighbours: [String: [String]] = [:]
    for line in lines {
      neighbours[line.head, default: []].append(line.tail)
      neighbours[line.tail, default: []].append(line.head)
    }
    connected = entities.filter { neighbours[$0.id] != nil }
    unconnected = entities.filter { neighbours[$0.id] == nil }
    var count = 0
    var reached: Set<String> = []
    for line in lines where reached.insert(line.head).inserted {
      count += 1
      var frontier = [line.head]
      while let id = frontier.popLast() {
        frontier += neighbours[id, default: []].filter { reached.insert($0).inserted }
      }
    }
    self.count = count
  }
}
