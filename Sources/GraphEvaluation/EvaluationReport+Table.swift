import Foundation
import GraphModel

extension EvaluationReport {
  /// The report as text tables, a row a line of at most 80 columns, rates to the third decimal.
  ///
  /// Agreement comes first, then attributes, calibration and the kinds of errors, where there are
  /// any.
  public var table: String {
    let heading = ["P", "R", "F1", "right", "guessed", "gold"]
    let agreement =
      [TableLayout.rates.line([""] + heading)]
      + rows.map { Self.line($0.subject.description, $0.counts) }
    let attributeTable =
      [TableLayout.rates.line(["attribute of right edges"] + heading)]
      + attributes.map { Self.line($0.attribute.rawValue, $0.counts) }
    var sections = [["\(documents) documents"] + agreement]
    if !attributes.isEmpty { sections.append(attributeTable) }
    for (title, calibration) in [("entities", entityCalibration), ("edges", edgeCalibration)]
    where calibration.count > 0 {
      sections.append(Self.lines(of: calibration, title: "confidence of \(title)"))
    }
    for (title, isOfEdges) in [("entities", false), ("edges", true)] {
      let rows = failureRows.filter { $0.kind.isOfEdges == isOfEdges }
      if rows.isEmpty { continue }
      sections.append(
        [TableLayout.failures.line(["errors of \(title)", "wrong", "missing"])]
          + rows.map {
            TableLayout.failures.line([$0.kind.rawValue, "\($0.wrong)", "\($0.missing)"])
          })
    }
    return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func line(_ title: String, _ counts: AgreementCounts) -> String {
    TableLayout.rates.line(
      [title] + [counts.precision, counts.recall, counts.f1].map(decimal)
        + [counts.right, counts.guessed, counts.wanted].map { String($0) })
  }

  private static func lines(of calibration: Calibration, title: String) -> [String] {
    let layout = TableLayout.calibration
    let bins = calibration.bins.map { bin in
      layout.line([
        String(format: "%.1f to %.1f", bin.lowerBound, bin.upperBound), "\(bin.count)",
        decimal(bin.meanConfidence), decimal(bin.shareRight),
      ])
    }
    let error = layout.line(
      ["expected calibration error", "\(calibration.count)", decimal(calibration.expectedError)])
    return [layout.line([title, "count", "mean", "right"])] + bins + [error]
  }

  private static func decimal(_ rate: Double) -> String { String(format: "%.3f", rate) }
}

/// The widths of a table's columns; all but the first stand to the right.
private struct TableLayout {
  let widths: [Int]

  static let rates = TableLayout(widths: [28, 7, 7, 7, 8, 9, 7])
  static let calibration = TableLayout(widths: [28, 7, 9, 9])
  static let failures = TableLayout(widths: [34, 7, 9])

  func line(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + padding : padding + cell.0
    }.joined()
  }
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
