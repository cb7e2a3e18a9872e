/// Reads the rows of a table in text, CSV or TSV, whose first row names the columns (RFC 4180).
struct TableReader: PartReader {
  private var rows: TableRows
  private let columns: [String]
  private let fields: RecordFields
  private let limit: Int
  private var number = 0

  /// Reads the table in `input`, whose rows have at most `limit` bytes.
  ///
  /// - Throws: `ReadingFault.noTextField`, if no column is known to hold text.
  init(_ input: ContainerInput, limit: Int, fields: RecordFields) throws(ReadingFault) {
    let head = try input.head()
    var stream = try input.open()
    if TextEncoding.detect(in: head)?.encoding != .utf8 {
      guard let all = try input.all(limit: limit) else {
        throw .tooLarge(size: nil, limit: limit)
      }
      stream = BytesInMemory(Array(try TextDecoder.text(of: all).0.utf8))
    }
    var rows = TableRows(stream, delimiter: Self.delimiter(in: head), limit: limit)
    guard case .cells(let names) = try rows.next() else { throw .empty }
    columns = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    self.rows = rows
    self.limit = limit
    self.fields = try Self.fields(
      fields, among: columns,
      sample: Self.sample(of: head, isWhole: head.count < ContainerInput.headSize))
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    while let row = try rows.next() {
      number += 1
      switch row {
      case .tooLong: return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
      case .cells(let cells):
        if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
        if cells.count > columns.count { return .faulty(name: String(number), .brokenRecord) }
        let record = Record(fields: zip(columns, cells).map { (name: $0, value: $1) })
        do throws(ReadingFault) {
          return .part(try record.part(number: number, fields: fields))
        } catch {
          // A row without its text says nothing.
          continue
        }
      }
    }
    return nil
  }

  /// What parts the cells of the first line: of comma, semicolon and tab the most frequent.
  private static func delimiter(in head: [UInt8]) -> UInt8 {
    let line = head.prefix { $0 != 0x0A }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return marks.max { a, b in line.count { $0 == a } < line.count { $0 == b } } ?? marks[0]
  }

  private static func sample(of head: [UInt8], isWhole: Bool) -> [[String]] {
    var rows = TableRows(BytesInMemory(head), delimiter: delimiter(in: head), limit: head.count)
    var found: [[String]] = []
    while let row = try? rows.next() { if case .cells(let cells) = row { found.append(cells) } }
    return Array((isWhole ? found[...] : found.dropLast()).dropFirst())
  }

  /// The fields to read, the text from the column with most words where none has a usual name.
  private static func fields(
    _ wanted: RecordFields, among columns: [String], sample: [[String]]
  ) throws(ReadingFault) -> RecordFields {
    let record = Record(fields: columns.map { (name: $0, value: $0) })
    if record.hasText(wanted) { return wanted }
    let words = columns.indices.map { column in
      sample.reduce(0) { sum, row in
        sum + (column < row.count ? row[column].split(whereSeparator: \.isWhitespace).count : 0)
      }
    }
    guard wanted.text == nil, let most = words.indices.max(by: { words[$0] < words[$1] }),
      words[most] >= fewestWords * max(sample.count, 1)
    else { throw .noTextField(wanted: wanted.text, there: columns) }
    return RecordFields(text: columns[most], identifier: wanted.identifier)
  }

  /// How many words a column of text has in a row.
  private static let fewestWords = 8
}

/// The rows of a table in text, one at a time.
struct TableRows {
  enum Row {
    case cells([String])
    /// It has more bytes than the limit.
    case tooLong
  }

  private var bytes: any ByteStream
  private var chunk: ArraySlice<UInt8> = []
  private let delimiter: UInt8
  private let limit: Int
  private var isFirst = true

  /// The rows of `bytes`, their cells parted by `delimiter`.
  init(_ bytes: any ByteStream, delimiter: UInt8, limit: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.limit = limit
  }

  /// The next row; none behind the last.
  mutating func next() throws(ReadingFault) -> Row? {
    var cells: [String] = []
    var cell: [UInt8] = []
    var (size, isQuoted, wasQuote, isThere) = (0, false, false, false)
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    while let byte = try take() {
      isThere = true
      size += 1
      if isQuoted {
        if byte == UInt8(ascii: "\"") { (isQuoted, wasQuote) = (false, true) } else { append(byte) }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where wasQuote:
        append(byte)
        (isQuoted, wasQuote) = (true, false)
        continue
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case delimiter: endCell()
      case 0x0A:
        endCell()
        return size > limit ? .tooLong : .cells(cells)
      case 0x0D: break
      default: append(byte)
      }
      wasQuote = false
    }
    guard isThere else { return nil }
    endCell()
    return size > limit ? .tooLong : .cells(cells)

    func append(_ byte: UInt8) { if size <= limit { cell.append(byte) } }
  }

  private mutating func take() throws(ReadingFault) -> UInt8? {
    if chunk.isEmpty {
      guard let more = try bytes.next() else { return nil }
      chunk = more[...]
      if isFirst, chunk.starts(with: [0xEF, 0xBB, 0xBF]) { chunk = chunk.dropFirst(3) }
      isFirst = false
      if chunk.isEmpty { return try take() }
    }
    return chunk.popFirst()
  }
}
