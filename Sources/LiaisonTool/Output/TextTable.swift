/// A table of text for a terminal: aligned columns, cells wrapped so that it fits.
struct TextTable {
  /// One column.
  struct Column {
    let title: String
    var isNumber = false
  }

  let columns: [Column]
  let rows: [[String]]

  /// A table with the titles and rows; columns of numbers stand to the right.
  init(_ titles: [String], numbers: Set<Int> = [], rows: [[String]]) {
    columns = titles.enumerated().map { Column(title: $1, isNumber: numbers.contains($0)) }
    // A line break or a tab inside a cell would break the table.
    self.rows = rows.map { row in
      row.map { cell in
        cell.contains { $0.isNewline || $0 == "\t" }
          ? cell.split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : cell
      }
    }
  }

  /// The table as lines, no wider than `width` columns where that can be; without a limit, each
  /// row is one line.
  func render(width: Int?) -> String {
    let widths = fit(into: width)
    return ([columns.map(\.title)] + rows).map { render($0, widths: widths) }.joined()
  }

  /// The width of each column: what it needs, the widest narrowed until all fit.
  private func fit(into width: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).map { DisplayWidth.of($0) }.max() ?? 0
    }
    guard let width else { return widths }
    let available = width - 2 * (columns.count - 1)
    while widths.reduce(0, +) > available {
      guard let widest = widths.indices.max(by: { (widths[$0], $1) < (widths[$1], $0) }),
        widths[widest] > 8
      else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func render(_ row: [String], widths: [Int]) -> String {
    let cells = zip(row, widths).map { TextWrapping.lines(of: $0, width: max($1, 1)) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (column, cell) in cells.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        let padding = String(repeating: " ", count: max(widths[column] - DisplayWidth.of(part), 0))
        text += columns[column].isNumber ? padding + part : part + padding
        if column + 1 < cells.count { text += "  " }
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
