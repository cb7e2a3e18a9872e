import GraphModel

/// Every trigger of the language, found by its first word.
struct TriggerTable: Sendable {
  private let byFirstWord: [String: [Trigger]]

  /// A table of the triggers of `families`, in their order; longer triggers come first.
  init(_ families: [TriggerFamily]) {
    byFirstWord = Dictionary(grouping: families.flatMap(\.triggers)) { $0.words[0] }
      .mapValues { triggers in
        triggers.enumerated()
          .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
          .map(\.element)
      }
  }

  /// The triggers that start with `word`.
  func triggers(startingWith word: String) -> [Trigger] { byFirstWord[word] ?? [] }

  /// The triggers of the twelve relations.
  static let standard = TriggerTable(
    TriggerFamily.leadership + TriggerFamily.employment + TriggerFamily.membership
      + TriggerFamily.structure + TriggerFamily.location
      + TriggerFamily.prizes + TriggerFamily.funding + TriggerFamily.events)
}
