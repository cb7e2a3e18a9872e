/// What came of the work, in input order, until it is stored in one transaction.
///
/// What many documents touch is then written once: keys of copies, the index of words. No document
/// waits for longer than a moment, so that a build that is killed loses little.
struct OutcomeQueue {
  /// How many documents are stored at once at the most.
  static let mostDocuments = 256
  /// How many bytes of documents are held at the most, with what was found in them.
  static let mostBytes = 262_144
  /// How long a document waits while there is other work.
  static let longestWait = Duration.milliseconds(500)

  private var outcomes: [BuildOutcome] = []
  private var documents = 0
  private var bytes = 0
  private var begun: ContinuousClock.Instant?

  /// Adds what came of the next pieces of work.
  mutating func append(_ more: [BuildOutcome], at now: ContinuousClock.Instant = .now) {
    for case .read(_, let work, _) in more {
      documents += 1
      bytes += work.size
      begun = begun ?? now
    }
    outcomes += more
  }

  /// Whether all of it is to be stored now, as it also is where there is no document in it.
  func isFull(at now: ContinuousClock.Instant = .now) -> Bool {
    guard let begun else { return true }
    return documents >= Self.mostDocuments || bytes >= Self.mostBytes
      || begun.duration(to: now) >= Self.longestWait
  }

  /// Takes all of it out.
  mutating func takeAll() -> [BuildOutcome] {
    defer { self = OutcomeQueue() }
    return outcomes
  }
}
