import GraphModel

extension PhraseGrammar {
  /// Joins places: "Oslo, Norway" into one that lies in the other, "Oslo and Bergen" into a list.
  mutating func joinPlaces() {
    var joined: [Node] = []
    joined.reserveCapacity(nodes.count)
    var index = 0
    while index < nodes.count {
      guard let place = nodes[index].phrase, place.type == .place else {
        joined.append(nodes[index])
        index += 1
        continue
      }
      var list = place
      var end = index
      while let next = nextPlace(after: end) {
        list.members += nodes[next].phrase?.members ?? []
        end = next
      }
      if isChain(from: index, to: end, list) {
        for (inner, outer) in zip(list.members, list.members.dropFirst()) {
          claims.claim(inner.entity, .locatedIn, outer.entity, confidence: 0.9)
        }
      }
      list.isJoined = list.members.count > 1
      let span = TextSpan(start: nodes[index].span.start, end: nodes[end].span.end)
      joined.append(Node(phrase: list, span: span))
      index = end + 1
    }
    nodes = joined
  }

  /// The place that stands behind the one at `index` in a list or chain.
  private func nextPlace(after index: Int) -> Int? {
    for next in [index + 2, index + 3] where phrase(next)?.type == .place {
      let between = (index + 1..<next).map { word($0) }
      if between.allSatisfy({ $0 == "," || $0 == "and" || $0 == "in" || $0 == "&" }) {
        return next
      }
    }
    return nil
  }

  /// Whether the places from `start` to `end` lie in one another: two or three, commas between.
  private func isChain(from start: Int, to end: Int, _ list: Phrase) -> Bool {
    guard (2...3).contains(list.members.count) else { return false }
    let marks = (start...end).map { word($0) }.filter { !$0.isEmpty }
    if marks == ["in"] { return true }
    guard marks.allSatisfy({ $0 == "," }) else { return false }
    let before = word(start - 1)
    return phrase(start - 2)?.isBodies == true || phrase(start - 2)?.type == .event
      || ["in", "at", "near", "(", "from", "of"].contains(before) || isRecord
  }
}
