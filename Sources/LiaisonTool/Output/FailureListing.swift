import Liaison

/// Examples of what an extraction has wrong and lacks, for people to read.
struct FailureListing {
  private let groups: [(row: EvaluationReport.FailureRow, examples: [EvaluationReport.Failure])]

  /// Up to `limit` examples of each kind of failure in `report`.
  init(_ report: EvaluationReport, examples limit: Int) {
    groups = report.failureRows.map { ($0, report.examples(of: $0.kind, limit: limit)) }
      .filter { !$0.1.isEmpty }
  }

  /// The examples under the words for their kinds, in lines of `width` columns, 80 where it is
  /// not known; empty where there are none.
  func render(width: Int?) -> String {
    groups.map { row, examples in
      let title = "\(row.kind.rawValue) (\(row.wrong) wrong, \(row.missing) missing)\n"
      return "\n" + title + examples.map { render($0, width: width ?? 80) }.joined()
    }.joined()
  }

  private func render(_ failure: EvaluationReport.Failure, width: Int) -> String {
    let parts = [
      ("guessed  ", failure.guessed), ("wanted   ", failure.wanted),
      ("sentence ", failure.sentence),
    ]
    return HangingText.of("  ", failure.document, width: width)
      + parts.compactMap { label, text in
        text.map { HangingText.of("    " + label, StyledText.plain($0), width: width) }
      }.joined()
  }
}
