/// Reads the rows of a table in text, CSV or TSV, whose first row names the columns.
struct TableReader: PartReader {
  private var rows: TableRows
  private let columns: [Column]
  private let fields: RecordFields
  private let limit: Int
  /// The first rows, which were read to find the text, from the last one on, with their numbers.
  private var sample: [(number: Int, row: TableRows.Row)] = []
  private var remark: ContainerRemark?
  /// The number of the last row that was read, as spreadsheets count: that of the header is 1.
  private var number = 1

  /// A column by its name.
  private struct Column {
    let name: String
    let key: String
  }

  /// How many rows with something in them, at most, are looked at to find the text.
  private static let sampleSize = 20

  /// Reads the table in `input`, whose rows have at most `limit` bytes.
  ///
  /// - Throws: `ReadingFault.noTextFields`, if no column is known to hold text.
  init(_ input: ContainerInput, limit: Int, fields: RecordFields) throws(ReadingFault) {
    self.limit = limit
    var head = try input.openText(limit: limit)
    var start: [UInt8] = []
    while start.count < ContainerInput.headSize, let chunk = try head.next() { start += chunk }
    rows = TableRows(
      try input.openText(limit: limit), delimiter: TableDelimiter.delimiter(in: start),
      limit: limit)
    if TableDelimiter.stated(in: start) != nil {
      _ = try rows.next()
      number += 1
    }
    columns = try Self.header(&rows, number: &number)
    var cells: [[String]] = []
    var size = 0
    while sample.count < Self.sampleSize, size < limit,
      let next = try Self.next(of: &rows, number: &number)
    {
      sample.insert(next, at: 0)
      guard case .cells(let bytes) = next.row else { continue }
      size += bytes.reduce(0) { $0 + $1.count }
      cells.append(bytes.map(LegacyText.text))
    }
    let columns = TableColumns(
      columns.map { (name: $0.name, key: $0.key) }, sample: cells, wanted: fields)
    let text = try columns.text()
    self.fields = RecordFields(text: text ?? fields.text, identifier: fields.identifier)
    remark = text.map { .textTakenFrom(column: $0) }
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    if let remark {
      self.remark = nil
      return .remark(remark)
    }
    let next =
      sample.isEmpty ? try Self.next(of: &rows, number: &number) : sample.removeLast()
    if let (number, row) = next {
      switch row {
      case .tooLong: return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
      case .unfinished: return .faulty(name: String(number), .unfinishedRow)
      case .cells(let cells):
        return outcome(of: cells, number: number) ?? .passedOver
      }
    }
    return nil
  }

  /// The next row of the file that has something in it.
  private static func next(
    of rows: inout TableRows, number: inout Int
  ) throws(ReadingFault) -> (number: Int, row: TableRows.Row)? {
    while let row = try rows.next() {
      number += 1
      if case .cells(let cells) = row, cells.allSatisfy(\.isEmpty) { continue }
      return (number, row)
    }
    return nil
  }

  /// What comes of a row; nothing, where it has no words for a document.
  private func outcome(of cells: [[UInt8]], number: Int) -> PartOutcome? {
    let isRagged =
      cells.count < columns.count || !cells.dropFirst(columns.count).allSatisfy(\.isEmpty)
    if isRagged {
      return .faulty(name: String(number), .raggedRow(cells: cells.count, columns: columns.count))
    }
    let record = Record(
      fields: zip(columns, cells).map { column, cell in
        Record.Field(name: column.name, key: column.key, words: [LegacyText.text(cell)])
      })
    let outcome = record.outcome(number: number, fields: fields)
    if case .faulty(_, .emptyRecord) = outcome { return nil }
    return outcome
  }

  /// The columns that the first row with words names; what is left out at its end is none.
  private static func header(
    _ rows: inout TableRows, number: inout Int
  ) throws(ReadingFault) -> [Column] {
    while let row = try rows.next() {
      guard case .cells(let cells) = row else { throw .damaged }
      var names = cells.map { cell in
        LegacyText.text(cell).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      while names.last?.isEmpty == true { names.removeLast() }
      if !names.isEmpty { return names.map { Column(name: $0, key: FieldName.key($0)) } }
      number += 1
    }
    throw .empty
  }
}
