/// The rows of a table in text, one at a time (RFC 4180).
///
/// A cell in quotes may hold the delimiter and line breaks, and two quotes for one. A row ends at a
/// line feed, a carriage return, or both.
struct TableRows {
  /// A row as it is written.
  enum Row: Equatable {
    /// The bytes of its cells.
    case cells([[UInt8]])
    /// It has more bytes than the limit.
    case tooLong
    /// The file ends in a cell in quotes.
    case unfinished
  }

  private var bytes: any ByteStream
  private var rest: ArraySlice<UInt8> = []
  private let delimiter: UInt8
  private let limit: Int

  /// The rows of `bytes`, whose cells are parted by `delimiter`; those of more than `limit` bytes
  /// are not given.
  init(_ bytes: any ByteStream, delimiter: UInt8, limit: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.limit = limit
  }

  /// The next row; none behind the last.
  mutating func next() throws(ReadingFault) -> Row? {
    var row = OpenRow(limit: limit)
    guard try peek() != nil else { return nil }
    while let byte = try peek() {
      rest.removeFirst()
      if row.isQuoted {
        guard byte == Self.quote else {
          row.add(byte)
          continue
        }
        if try peek() == Self.quote {
          rest.removeFirst()
          row.add(byte)
        } else {
          row.isQuoted = false
        }
      } else if byte == Self.quote && row.cell.isEmpty {
        row.isQuoted = true
      } else if byte == delimiter {
        row.endCell()
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, try peek() == 0x0A { rest.removeFirst() }
        return row.whole
      } else {
        row.add(byte)
      }
    }
    return row.isQuoted ? .unfinished : row.whole
  }

  private static let quote = UInt8(ascii: "\"")

  private mutating func peek() throws(ReadingFault) -> UInt8? {
    while rest.isEmpty {
      guard let more = try bytes.next() else { return nil }
      rest = more[...]
    }
    return rest.first
  }
}

/// A row that is being read.
private struct OpenRow {
  private(set) var cell: [UInt8] = []
  var isQuoted = false
  private var cells: [[UInt8]] = []
  private var size = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  private var isTooLong: Bool { size > limit }

  mutating func add(_ byte: UInt8) {
    size += 1
    if !isTooLong { cell.append(byte) }
  }

  mutating func endCell() {
    size += 1
    if !isTooLong { cells.append(cell) }
    cell = []
  }

  /// The row with the cell that it ends in.
  var whole: TableRows.Row { isTooLong ? .tooLong : .cells(cells + [cell]) }
}
