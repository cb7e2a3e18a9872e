import Foundation
import GraphModel

extension EvaluationReport {
  /// The report as a text table, a row a line, rates to the third decimal.
  ///
  /// - Parameter errors: How many errors of each kind to list under the table.
  public func table(errors limit: Int = 0) -> String {
    var lines = [
      "\(documents) documents",
      Self.columns(["", "P", "R", "F1", "right", "guessed", "gold"]),
    ]
    lines += rows.map { row in
      let counts = row.counts
      let rates = [counts.precision, counts.recall, counts.f1].map { Self.decimal($0) }
      return Self.columns(
        [row.subject.description] + rates
          + [counts.right, counts.guessed, counts.wanted].map { String($0) })
    }
    for kind in FailureKind.allCases where limit > 0 {
      let failures = errors.filter { $0.kind == kind }
      if failures.isEmpty { continue }
      lines += ["", "\(kind.rawValue) (\(failures.count))"]
      lines += failures.prefix(limit).map { "  \($0.document): \($0.description)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let widths = [28, 7, 7, 7, 8, 9, 7]

  private static func columns(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + padding : padding + cell.0
    }.joined()
  }

  private static func decimal(_ rate: Double) -> String { String(format: "%.3f", rate) }
}

extension EvaluationReport.Subject: CustomStringConvertible {
  /// The words for the row: `entity person`, `edge leads`, `edge ALL`.
  public var description: String {
    switch self {
    case .entities(let type): "entity \(type?.abbreviation ?? "ALL")"
    case .edges(let relation): "edge \(relation?.rawValue ?? "ALL")"
    }
  }
}
