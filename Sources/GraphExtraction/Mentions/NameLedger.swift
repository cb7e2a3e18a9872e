import GraphModel
import LinguisticAnalysis

/// What a document's sentences say, taken together, about the type of each name in it.
struct NameLedger: Sendable {
  /// One name and the evidence for its type.
  struct Entry: Sendable {
    /// The tokens of its first occurrence.
    let tokens: [Token]
    /// What its words say.
    var form = TypeScores()
    /// What the words around it say, all occurrences together.
    var context = TypeScores()
    /// Whether it occurs where capitals tell names from other words.
    var isInRunningText = false
    /// Whether its words alone name nothing.
    var isGeneric = false

    /// All evidence.
    var scores: TypeScores { form + context.capped(9) }
  }

  private(set) var entries: [String: Entry] = [:]
  /// The keys in the order of their first occurrence.
  private(set) var keys: [String] = []

  /// The evidence that a name needs.
  static let threshold = 3.5

  /// Adds an occurrence of the name in `range`.
  mutating func add(
    _ range: Range<Int>, in sentence: ClassifiedSentence, form: TypeScores, context: TypeScores,
    isGeneric: Bool = false, isInRunningText: Bool
  ) {
    let tokens = sentence.tokens[range]
    let key = NameKey(tokens).text
    var entry = entries[key] ?? Entry(tokens: Array(tokens), isGeneric: isGeneric)
    if entries[key] == nil { keys.append(key) }
    entry.form = entry.form.merged(form)
    entry.context += context
    entry.isInRunningText = entry.isInRunningText || isInRunningText
    entries[key] = entry
  }

  /// Adds evidence to a name that is known already, or to none.
  mutating func add(_ scores: TypeScores, to key: String) {
    entries[key]?.context += scores
  }

  /// Decides that the name `key` is a `type`, whatever spoke for others.
  mutating func settle(_ key: String, as type: EntityType) {
    guard var entry = entries[key] else { return }
    let score = max(entry.scores.best.score, Self.threshold)
    entry.form = TypeScores(type, score + 1)
    entry.context = TypeScores()
    entry.isGeneric = false
    entries[key] = entry
  }

  /// The type of the name `key`, and how sure that is, from 0 to 1; nil where too little speaks
  /// for any.
  func decision(_ key: String) -> (type: EntityType, confidence: Double)? {
    guard let entry = entries[key], !entry.isGeneric else { return nil }
    let (type, score) = entry.scores.best
    guard score >= Self.threshold else { return nil }
    return (type, min(0.98, 0.5 + score / 25))
  }
}
