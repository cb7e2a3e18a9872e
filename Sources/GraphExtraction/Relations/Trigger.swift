import GraphModel

/// Words that state a relation between a phrase on their left and one on their right.
///
/// "LEFT heads RIGHT" gives leads from left to right; "LEFT is headed by RIGHT" from right to left.
struct Trigger: Sendable {
  /// The words in lower case; between the last two there may be a few others.
  let words: [String]
  /// What they state.
  let relation: Relation
  /// Whether the head stands on the right.
  let isInverse: Bool
  /// The types that the phrase on the left may have.
  let left: Set<EntityType>
  /// The types that the phrase on the right may have.
  let right: Set<EntityType>
  /// Whether "is", "was" or "been" must or must not stand in front.
  let voice: Voice
  /// What the words themselves tell.
  let attributes: Attributes
  /// The types of which the latest named stands in for a phrase that is left unsaid.
  let topics: Set<EntityType>
  /// The types of tails that are looked for first.
  let preferred: Set<EntityType>
  /// How far away the phrases may be, in nodes.
  let reach: Int
  /// Whether the phrase on the left must stand right in front.
  let isAdjacent: Bool
  /// How often such a statement is right, from 0 to 1.
  let confidence: Double

  /// What an auxiliary in front of a trigger means for it.
  enum Voice: Sendable {
    /// Nothing.
    case any
    /// It must not be there.
    case active
    /// It must be there.
    case passive
  }

  /// Whether `phrase` is of the types that are looked for first, on the side where they count.
  func prefers(_ phrase: Phrase, onLeft: Bool) -> Bool {
    preferred.isEmpty || onLeft != isInverse || phrase.has(preferred)
  }
}

/// Builds the triggers of one relation out of short tables of words.
struct TriggerFamily: Sendable {
  /// What is stated.
  let relation: Relation
  /// The types of the head; the relation's own where nil.
  var heads: Set<EntityType>?
  /// The types of the tail; the relation's own where nil.
  var tails: Set<EntityType>?
  /// Words with the head on the left, one trigger a line.
  var forward = ""
  /// Words with the head on the right, one trigger a line.
  var backward = ""
  /// Words with the head on the left that need a passive auxiliary in front.
  var passive = ""
  /// Words with the head on the left that must not have one.
  var active = ""
  /// What the words themselves tell.
  var attributes = Attributes()
  /// The types of which the latest named stands in for a phrase that is left unsaid.
  var topics: Set<EntityType> = []
  /// The types of tails that are looked for first.
  var preferred: Set<EntityType> = []
  /// How far away the phrases may be, in nodes.
  var reach = 8
  /// Whether the phrase on the left must stand right in front.
  var isAdjacent = false
  /// How often such a statement is right, from 0 to 1.
  var confidence = 0.6

  /// The triggers: every line of words, with `a/b` standing for either word.
  var triggers: [Trigger] {
    Self.expand(forward).map { make($0, isInverse: false, voice: .any) }
      + Self.expand(backward).map { make($0, isInverse: true, voice: .any) }
      + Self.expand(passive).map { make($0, isInverse: false, voice: .passive) }
      + Self.expand(active).map { make($0, isInverse: false, voice: .active) }
  }

  private func make(_ words: [String], isInverse: Bool, voice: Trigger.Voice) -> Trigger {
    let heads = heads ?? relation.headTypes
    let tails = tails ?? relation.tailTypes
    return Trigger(
      words: words, relation: relation, isInverse: isInverse, left: isInverse ? tails : heads,
      right: isInverse ? heads : tails, voice: voice, attributes: attributes, topics: topics,
      preferred: preferred, reach: reach, isAdjacent: isAdjacent, confidence: confidence)
  }

  /// The word sequences of a table: one a line, `a/b` for either.
  static func expand(_ table: String) -> [[String]] {
    table.split(separator: "\n").flatMap { line in
      line.split(separator: " ").map { $0.split(separator: "/").map { String($0) } }
        .reduce([[]]) { sequences, choices in
          sequences.flatMap { sequence in choices.map { sequence + [$0] } }
        }
    }
  }
}
