import GraphModel

/// Finds what the types of neighbouring names suggest, where no words have said it.
///
/// A person beside a prize has most likely received it, a body beside it most likely gives it; a
/// person beside an event takes part in it. These are the least sure of all claims.
struct AffinityReader {
  /// The sentence, its names folded into phrases.
  let nodes: [Node]
  /// What was read off.
  var claims: ClaimCollector

  /// What is known of a neighbour without looking at the words between.
  private struct Rule {
    let heads: Set<EntityType>
    let relation: Relation
    let tails: Set<EntityType>
    /// Whether the head stands in front.
    let headFirst: Bool
    /// How many phrases may stand between.
    let phrases: Int
    /// How many nodes may stand between.
    let reach: Int
    let confidence: Double
  }

  private static let rules: [Rule] = [
    Rule(
      heads: [.person], relation: .received, tails: [.prize], headFirst: true, phrases: 3,
      reach: 40, confidence: 0.7),
    Rule(
      heads: [.person], relation: .received, tails: [.prize], headFirst: false, phrases: 1,
      reach: 20, confidence: 0.6),
    Rule(
      heads: [.organisation, .hub], relation: .awards, tails: [.prize], headFirst: true, phrases: 1,
      reach: 20, confidence: 0.55),
    Rule(
      heads: [.organisation, .hub], relation: .awards, tails: [.prize], headFirst: false,
      phrases: 0, reach: 6, confidence: 0.5),
    Rule(
      heads: [.person], relation: .takesPartIn, tails: [.event], headFirst: true, phrases: 3,
      reach: 40, confidence: 0.8),
    Rule(
      heads: [.person], relation: .takesPartIn, tails: [.event], headFirst: false, phrases: 3,
      reach: 40, confidence: 0.75),
    Rule(
      heads: [.organisation, .hub], relation: .takesPartIn, tails: [.event], headFirst: true,
      phrases: 1, reach: 20, confidence: 0.6),
    Rule(
      heads: [.person], relation: .worksAt, tails: [.organisation, .hub], headFirst: true,
      phrases: 0, reach: 5, confidence: 0.55),
    Rule(
      heads: [.organisation], relation: .locatedIn, tails: [.place], headFirst: true, phrases: 0,
      reach: 4, confidence: 0.45),
  ]

  /// Reads every pair of neighbours.
  mutating func read() {
    let phrases = nodes.enumerated().compactMap { index, node in node.phrase.map { (index, $0) } }
    let said = Set(claims.claims.map { Said(relation: $0.relation, tail: $0.tail) })
    for rule in Self.rules {
      for (offset, (place, first)) in phrases.enumerated() {
        for (other, second) in phrases.dropFirst(offset + 1).prefix(rule.phrases + 1) {
          guard other - place <= rule.reach else { break }
          let (head, tail) = rule.headFirst ? (first, second) : (second, first)
          guard head.has(rule.heads), tail.has(rule.tails), !isParted(place + 1..<other) else {
            continue
          }
          for tail in tail.entities(of: rule.tails)
          where !said.contains(Said(relation: rule.relation, tail: tail))
            || rule.relation == .takesPartIn
          {
            claims.claim(
              head.entities(of: rule.heads), rule.relation, [tail], confidence: rule.confidence)
          }
        }
      }
    }
  }

  private struct Said: Hashable {
    let relation: Relation
    let tail: Int
  }

  /// Whether a clause ends, or something is denied, between two phrases.
  private func isParted(_ between: Range<Int>) -> Bool {
    between.contains { index in
      [";", ".", "?"].contains(nodes[index].lower) || Words.doubts.contains(nodes[index].lower)
    }
  }
}
