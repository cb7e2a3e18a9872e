import GraphModel

/// Finds who works on the research areas that a sentence names.
///
/// A research area stands in a text because somebody works on it; the question is who. The actor
/// in front of it in its clause is the best guess, then one behind it, then what was spoken of
/// before.
struct AreaReader {
  /// The sentence, its names folded into phrases.
  let nodes: [Node]
  /// What was spoken of before.
  let discourse: Discourse
  /// What was read off.
  var claims: ClaimCollector

  /// Reads every area that nobody has claimed yet.
  mutating func read() {
    let claimed = Set(claims.claims.filter { $0.relation == .focusesOn }.map(\.tail))
    for index in nodes.indices {
      guard let phrase = nodes[index].phrase, phrase.type == .area,
        !phrase.members.contains(where: { claimed.contains($0.entity) }), !isDoubtful(index)
      else { continue }
      let (heads, confidence) = heads(of: index)
      claims.claim(
        heads, .focusesOn, phrase.members.map(\.entity), confidence: confidence)
    }
  }

  private func heads(of index: Int) -> ([Int], Double) {
    if let left = actorLeft(of: index), let phrase = nodes[left].phrase {
      let between = nodes[left..<index].contains { ResearchLexicon.isResearch($0.lower) }
      return (entities(phrase), between ? 0.6 : 0.45)
    }
    if let right = actorRight(of: index), let phrase = nodes[right].phrase {
      return (entities(phrase), 0.45)
    }
    if nodes[..<index].contains(where: { ResearchLexicon.isShared($0.lower) }),
      discourse.partners.count > 1
    {
      return (discourse.partners, 0.5)
    }
    return (discourse.focus, 0.4)
  }

  private func entities(_ phrase: Phrase) -> [Int] {
    phrase.entities(of: [.person, .organisation, .hub, .event, .prize])
  }

  private func actorLeft(of index: Int) -> Int? {
    var place = index - 1
    var prize: Int?
    while place >= 0 {
      if let phrase = nodes[place].phrase {
        if phrase.type == .person || phrase.isBodies || phrase.type == .event { return place }
        if phrase.type == .prize { prize = prize ?? place }
      } else if [";", "?", "!", "."].contains(nodes[place].lower) {
        break
      }
      place -= 1
    }
    return prize
  }

  private func actorRight(of index: Int) -> Int? {
    for place in index + 1..<max(index + 1, min(nodes.count, index + 8)) {
      if let phrase = nodes[place].phrase {
        return phrase.type == .person || phrase.isBodies || phrase.type == .event ? place : nil
      }
      if [";", ".", "?"].contains(nodes[place].lower) { return nil }
    }
    return nil
  }

  private func isDoubtful(_ index: Int) -> Bool {
    nodes[max(0, index - 4)..<index].contains {
      ["not", "never", "without", "unlike"].contains($0.lower)
    }
  }
}
