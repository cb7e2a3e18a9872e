/// Tells what parts the cells of a table in text.
enum TableDelimiter {
  /// Those that programs write, the usual ones first.
  private static let known = [",", ";", "\t", "|"].flatMap { Array($0.utf8) }

  /// How many rows are looked at.
  private static let rowsLookedAt = 10

  /// What parts the cells of the table that starts as `head` does; where nothing does, a comma.
  ///
  /// It is what gives the most rows as many cells as the header, and of equals what gives the most
  /// cells. Excel names it in a line before the header: `sep=;`.
  static func delimiter(in head: [UInt8]) -> UInt8 {
    if let stated = stated(in: head) { return stated }
    var best = (delimiter: known[0], rows: 0, cells: 1)
    for delimiter in known {
      let counts = counts(in: head, delimiter: delimiter)
      guard let cells = counts.first, cells > 1 else { continue }
      let rows = counts.count { $0 == cells }
      if (rows, cells) > (best.rows, best.cells) { best = (delimiter, rows, cells) }
    }
    return best.delimiter
  }

  /// The delimiter that the line before the header names.
  static func stated(in head: [UInt8]) -> UInt8? {
    let line = head.prefix(6)
    guard line.starts(with: "sep=".utf8), line.count == 6, line[5] == 0x0A || line[5] == 0x0D else {
      return nil
    }
    return line[4]
  }

  /// How many cells the first rows have that are whole and not empty.
  private static func counts(in head: [UInt8], delimiter: UInt8) -> [Int] {
    var rows = TableRows(BytesInMemory(head), delimiter: delimiter, limit: head.count)
    var counts: [Int] = []
    while counts.count <= rowsLookedAt, let row = try? rows.next() {
      guard case .cells(let cells) = row else { break }
      if cells != [[]] { counts.append(cells.count) }
    }
    // The last one may be cut off where the head ends.
    let isCutOff = counts.count <= rowsLookedAt && head.last != 0x0A && head.last != 0x0D
    return isCutOff && counts.count > 1 ? counts.dropLast() : counts
  }
}
