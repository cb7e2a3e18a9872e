import GraphModel

/// Looks whether the time for the document under way is over, for what reads it step by step.
struct TimeCheck {
  private var paced = PacedCheck()

  /// Takes one of many quick steps.
  ///
  /// - Throws: `ReadingFault.tooSlow`.
  mutating func step() throws(ReadingFault) {
    do {
      try paced.step()
    } catch {
      throw .tooSlow(limit: error.limit)
    }
  }

  /// Looks at once, for what takes few steps.
  ///
  /// - Throws: `ReadingFault.tooSlow`.
  static func now() throws(ReadingFault) {
    var check = TimeCheck()
    try check.step()
  }
}

extension DocumentReader {
  /// Does `work` on the document called `name` within the time limit, or else gives it up whole.
  ///
  /// What is done within such work shares its time: reading a document, then extracting its graph.
  ///
  /// - Throws: `ReadingError` where the time is over, and what `work` throws.
  public func inTime<Result>(
    _ name: String, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try timeLimit.run(work)
    } catch let error as TimeIsOver {
      throw ReadingError(.tooSlow(limit: error.limit), in: name)
    }
  }
}
