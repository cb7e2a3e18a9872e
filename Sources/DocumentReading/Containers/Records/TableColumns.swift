/// Finds the column of a table that holds the text.
struct TableColumns {
  private let columns: [(name: String, key: String)]
  private let sample: [[String]]
  private let wanted: RecordFields

  /// The `columns` of a table whose first rows are `sample`.
  init(_ columns: [(name: String, key: String)], sample: [[String]], wanted: RecordFields) {
    self.columns = columns
    self.sample = sample
    self.wanted = wanted
  }

  /// The name of the column with the most words; none, where a column goes by a name for texts.
  ///
  /// - Throws: `ReadingFault.noTextFields`, if no column is one of texts.
  func text() throws(ReadingFault) -> String? {
    let header = Record(fields: columns.map { .init(name: $0.name, key: $0.key, words: []) })
    if header.mayHoldText(wanted) {
      let named = columns.indices.filter { place in
        let column = Record.Field(name: columns[place].name, key: columns[place].key, words: [])
        return Record(fields: [column]).mayHoldText(wanted)
      }
      if wanted.text != nil || sample.isEmpty || named.contains(where: holdsLetters) { return nil }
    }
    let wordy = columns.indices.map { (place: $0, words: words(in: $0)) }
      .max { ($0.words, $1.place) < ($1.words, $0.place) }
    guard wanted.text == nil, let wordy, wordy.words >= Self.fewestWords * max(sample.count, 1)
    else {
      throw .noTextFields(wanted: wanted.text, there: columns.map(\.name))
    }
    return columns[wordy.place].name
  }

  /// How many words a column of texts has in a row.
  private static let fewestWords = 8

  private func holdsLetters(_ place: Int) -> Bool {
    sample.contains { $0.count > place && $0[place].contains(where: \.isLetter) }
  }

  /// How many words of letters the cells of a column have.
  private func words(in place: Int) -> Int {
    sample.reduce(0) { count, row in
      guard row.count > place else { return count }
      return count
        + row[place].split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
    }
  }
}
