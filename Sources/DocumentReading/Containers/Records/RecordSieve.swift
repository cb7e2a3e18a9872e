/// What came of the records of a file, held back until one of them has a text.
///
/// A file in which no record has a field for the text gives one fault, not one for each record.
struct RecordSieve {
  /// How many records without a field for the text are enough to give a file up.
  static let patience = 20

  private var ready: ArraySlice<PartOutcome> = []
  private var held: [PartOutcome] = []
  private var hasText = false
  /// The first fault of those that are held.
  private var fault: ReadingFault?

  /// Whether the file is given up.
  var isFull: Bool { held.count >= Self.patience }

  /// Takes what came of the next record.
  mutating func take(_ outcome: PartOutcome) {
    switch outcome {
    case .faulty(_, .noTextField(let wanted, let there)) where !hasText:
      held.append(outcome)
      if fault == nil { fault = .noTextFields(wanted: wanted, there: there) }
      return
    case .part: hasText = true
    default: break
    }
    if hasText {
      ready += held
      held = []
    }
    ready.append(outcome)
  }

  /// The next outcome that can be given.
  mutating func next() -> PartOutcome? { ready.popFirst() }

  /// Ends the file.
  ///
  /// - Throws: `ReadingFault.noTextFields`, if no record had a text.
  mutating func end() throws(ReadingFault) {
    guard !held.isEmpty, let fault else { return }
    held = []
    throw fault
  }
}

/// Reads the records of a file, as `RecordSieve` lets them through.
protocol RecordReader: PartReader {
  var sieve: RecordSieve { get set }

  /// What comes of the next record; none behind the last one.
  mutating func nextRecord() throws(ReadingFault) -> PartOutcome?
}

extension RecordReader {
  mutating func next() throws(ReadingFault) -> PartOutcome? { try nextThroughSieve() }

  /// The next outcome that the sieve lets through; none behind the last one.
  mutating func nextThroughSieve() throws(ReadingFault) -> PartOutcome? {
    while true {
      if let outcome = sieve.next() { return outcome }
      guard !sieve.isFull, let outcome = try nextRecord() else {
        try sieve.end()
        return nil
      }
      sieve.take(outcome)
    }
  }
}
