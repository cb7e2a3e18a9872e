extension HTMLTree {
  /// The page without the elements at `places`, which are in order, and none in another.
  func without(_ places: [Int]) -> HTMLTree {
    var kept: [Node] = []
    // Where each node is now, and how many are kept before each place.
    var moved = [Int](repeating: 0, count: nodes.count + 1)
    var left = places[...]
    var passed = 0
    for (place, node) in nodes.enumerated() {
      moved[place] = kept.count
      if left.first == place {
        left.removeFirst()
        passed = max(passed, node.end)
      }
      if place >= passed { kept.append(node) }
    }
    moved[nodes.count] = kept.count
    return HTMLTree(
      nodes: kept.map { node in
        Node(
          name: node.name, text: node.text, attributes: node.attributes,
          parent: moved[node.parent], end: moved[node.end])
      })
  }
}
