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

  /// What a person does at a body without working there.
  private static let encounters: Set<String> = [
    "across", "through", "signed", "said", "says", "told", "met", "visited", "opening", "opened",
    "thanked", "represents", "sits", "replaces", "convenes", "praised", "succeeds",
  ]

  private struct Said: Hashable {
    let relation: Relation
    let tail: Int
  }

  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    let phrases = scene.phrases
    let said = Set(claims.claims.map { Said(relation: $0.relation, tail: $0.tail) })
    let others = others(in: claims)
    for rule in Self.rules {
      for (offset, first) in phrases.enumerated() {
        for second in phrases.dropFirst(offset + 1).prefix(rule.phrases + 1) {
          guard second.place - first.place <= rule.reach else { break }
          let (head, tail) =
            rule.headFirst ? (first.phrase, second.phrase) : (second.phrase, first.phrase)
          guard head.has(rule.heads), tail.has(rule.tails),
            rule.links.isEmpty || rule.links.contains(scene.word(second.place - 1)),
            !isParted(first.place + 1..<second.place, for: rule.relation, in: scene)
          else { continue }
          for tail in tail.entities(of: rule.tails)
          where rule.addsHeads || !said.contains(Said(relation: rule.relation, tail: tail)) {
            let heads = head.entities(of: rule.heads).filter {
              !others.contains(Other(relation: rule.relation, head: $0, tail: tail))
            }
            claims.claim(heads, rule.relation, [tail], confidence: rule.confidence)
          }
        }
      }
    }
  }

  /// What two names are not to each other, because they are something else.
  private struct Other: Hashable {
    let relation: Relation
    let head: Int
    let tail: Int
  }

  /// Whoever leads a hub or belongs to a body has no post there for that; whoever has won a prize
  /// does not give it.
  private func others(in claims: ClaimCollector) -> Set<Other> {
    Set(
      claims.claims.compactMap { claim in
        switch claim.relation {
        case .memberOf: Other(relation: .worksAt, head: claim.head, tail: claim.tail)
        case .leads where claims.types[claim.tail] == .hub:
          Other(relation: .worksAt, head: claim.head, tail: claim.tail)
        case .received: Other(relation: .awards, head: claim.head, tail: claim.tail)
        default: nil
        }
      })
  }

  /// Whether a clause ends, or something is denied, between two phrases.
  private func isParted(
    _ between: Range<Int>, for relation: Relation, in scene: Scene
  ) -> Bool {
    between.contains { index in
      let word = scene.word(index)
      return Words.sentenceEnds.contains(word) || Words.doubts.contains(word)
        || relation == .worksAt && Self.encounters.contains(word)
    }
  }
}
