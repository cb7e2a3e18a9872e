import GraphModel

/// Finds what the types of neighbouring names suggest, where no words have said it.
///
/// A person beside a prize has most likely received it, a body beside it most likely gives it; a
/// person beside an event takes part in it. These are the least sure of all claims.
struct AffinityReader: ClaimReader {
  /// What is known of two neighbours without looking at the words between.
  private struct Rule {
    let heads: Set<EntityType>
    let relation: Relation
    let tails: Set<EntityType>
    /// Whether the head stands in front.
    let headFirst: Bool
    /// How many other phrases may stand between.
    let phrases: Int
    /// How many nodes apart they may be.
    let reach: Int
    let confidence: Double
    /// The words that may stand right in front of the second name; any where empty.
    var links: Set<String> = []
    /// Whether a tail that already has a head in the sentence takes another.
    var addsHeads = false
  }

  private static let bodies: Set<EntityType> = [.organisation, .hub]

  private static let rules = [
    Rule(
      heads: [.person], relation: .received, tails: [.prize], headFirst: true, phrases: 3,
      reach: 40, confidence: 0.8),
    Rule(
      heads: [.person], relation: .received, tails: [.prize], headFirst: false, phrases: 1,
      reach: 20, confidence: 0.7),
    Rule(
      heads: bodies, relation: .awards, tails: [.prize], headFirst: true, phrases: 1, reach: 20,
      confidence: 0.5),
    Rule(
      heads: bodies, relation: .awards, tails: [.prize], headFirst: false, phrases: 0, reach: 6,
      confidence: 0.5),
    Rule(
      heads: [.person], relation: .takesPartIn, tails: [.event], headFirst: true, phrases: 3,
      reach: 40, confidence: 0.8, addsHeads: true),
    Rule(
      heads: [.person], relation: .takesPartIn, tails: [.event], headFirst: false, phrases: 3,
      reach: 40, confidence: 0.8, addsHeads: true),
    Rule(
      heads: bodies, relation: .takesPartIn, tails: [.event], headFirst: true, phrases: 1,
      reach: 20, confidence: 0.65, addsHeads: true),
    Rule(
      heads: [.person], relation: .worksAt, tails: bodies, headFirst: true, phrases: 0, reach: 5,
      confidence: 0.55),
    Rule(
      heads: [.event], relation: .locatedIn, tails: [.place], headFirst: true, phrases: 1,
      reach: 12, confidence: 0.8),
    Rule(
      heads: [.event], relation: .locatedIn, tails: [.place], headFirst: false, phrases: 0,
      reach: 8, confidence: 0.55),
    Rule(
      heads: [.event], relation: .hostedBy, tails: [.organisation], headFirst: true, phrases: 1,
      reach: 12, confidence: 0.55, links: ["at", "|", "in"]),
    Rule(
      heads: [.organisation], relation: .locatedIn, tails: [.place], headFirst: true, phrases: 0,
      reach: 5, confidence: 0.4, links: ["in", "at", "near"]),
  ]

  private struct Said: Hashable {
    let relation: Relation
    let tail: Int
  }

  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    let phrases = scene.phrases
    let said = Set(claims.claims.map { Said(relation: $0.relation, tail: $0.tail) })
    let parts = parts(in: claims)
    for rule in Self.rules {
      for (offset, first) in phrases.enumerated() {
        for second in phrases.dropFirst(offset + 1).prefix(rule.phrases + 1) {
          guard second.place - first.place <= rule.reach else { break }
          let (head, tail) =
            rule.headFirst ? (first.phrase, second.phrase) : (second.phrase, first.phrase)
          guard head.has(rule.heads), tail.has(rule.tails),
            rule.links.isEmpty || rule.links.contains(scene.word(second.place - 1)),
            !isParted(first.place + 1..<second.place, in: scene)
          else { continue }
          for tail in tail.entities(of: rule.tails)
          where rule.addsHeads || !said.contains(Said(relation: rule.relation, tail: tail)) {
            let heads = head.entities(of: rule.heads).filter {
              !(rule.relation == .worksAt && parts.contains(Part(person: $0, body: tail)))
            }
            claims.claim(heads, rule.relation, [tail], confidence: rule.confidence)
          }
        }
      }
    }
  }

  /// A person who leads a hub or belongs to a body, which is no post there.
  private struct Part: Hashable {
    let person: Int
    let body: Int
  }

  private func parts(in claims: ClaimCollector) -> Set<Part> {
    let parts = claims.claims.filter {
      $0.relation == .memberOf || $0.relation == .leads && claims.types[$0.tail] == .hub
    }
    return Set(parts.map { Part(person: $0.head, body: $0.tail) })
  }

  /// Whether a clause ends, or something is denied, between two phrases.
  private func isParted(_ between: Range<Int>, in scene: Scene) -> Bool {
    between.contains { index in
      let word = scene.word(index)
      return Words.sentenceEnds.contains(word) || Words.doubts.contains(word)
    }
  }
}
