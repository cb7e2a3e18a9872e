import GraphModel

/// Reads lines of a list, where position and marks say what a sentence would say in words.
///
/// "Ada Low, University of Oslo: tidal energy", "Best Poster: Ada Low", "Research fellow, CERN".
struct RecordReader {
  /// The line, its names folded into phrases.
  let nodes: [Node]
  /// What was spoken of before.
  let discourse: Discourse
  /// What the heading above says of every line.
  let context: ListContext?
  /// What was read off.
  var claims: ClaimCollector

  /// Reads every form.
  mutating func read() {
    readSubjects()
    readPrizes()
    readContext()
  }

  /// "Person: area", "Body | area".
  private mutating func readSubjects() {
    var actor: Phrase?
    for (index, node) in nodes.enumerated() {
      guard let phrase = node.phrase else { continue }
      switch phrase.type {
      case .person: actor = phrase
      case .organisation, .hub: if actor?.type != .person { actor = phrase }
      case .area:
        guard let actor, index > 0, hasColon(before: index) else { continue }
        claims.claim(
          actor.members.map(\.entity), .focusesOn, phrase.members.map(\.entity), confidence: 0.6)
      case .event, .place, .prize: break
      }
    }
  }

  /// Whether a mark that parts columns stands in front of `index`, a few words between at most.
  private func hasColon(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 7 {
      if nodes[place].phrase != nil, nodes[place].phrase?.type != .area { return false }
      if [":", "|", "\u{2013}", "\u{2014}", "\u{B7}", "-", ","].contains(nodes[place].lower) {
        return true
      }
      place -= 1
    }
    return false
  }

  /// "Prize: Person", "Prize - Person".
  private mutating func readPrizes() {
    for index in nodes.indices.dropLast(2) {
      guard let prize = nodes[index].phrase, prize.type == .prize else { continue }
      var place = index + 1
      while place < nodes.count, place - index < 8, nodes[place].phrase == nil { place += 1 }
      guard place < nodes.count, let winner = nodes[place].phrase, winner.type == .person,
        (index + 1..<place).contains(where: {
          [":", "\u{2013}", "\u{2014}", "-", "|"].contains(nodes[$0].lower)
        })
      else { continue }
      claims.claim(
        winner.members.map(\.entity), .received, [prize.members[0].entity], confidence: 0.75)
    }
  }

  /// What the heading says of the line's first name.
  private mutating func readContext() {
    guard let context else { return }
    let phrases = nodes.compactMap(\.phrase)
    let heads = phrases.first { phrase in
      phrase.members.contains { context.allows($0.type) }
    }
    let persons = phrases.first { $0.type == .person && context.allows(.person) }
    let attributes = Attributes(role: context.role)
    let chosen = (context.relation == .memberOf ? heads : persons ?? heads)?.members ?? []
    claims.claim(
      chosen.filter { context.allows($0.type) }.map(\.entity), context.relation, [context.tail],
      attributes, confidence: 0.61)
  }
}

extension ListContext {
  /// Whether a name of `type` can head the edge; of a list of winners or speakers, persons only.
  func allows(_ type: EntityType) -> Bool {
    switch relation {
    case .takesPartIn: type == .person
    case .memberOf: type.isBody
    default: relation.headTypes.contains(type)
    }
  }
}
