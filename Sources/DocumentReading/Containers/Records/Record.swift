import GraphModel

/// One record of a file: the words of its fields.
struct Record {
  /// A field, and the words that stand in it.
  struct Field {
    /// As the file gives it.
    let name: String
    /// What it shares with other names of its meaning.
    let key: String
    /// One for each member of a list; none where it is empty.
    let words: [String]

    init(name: String, key: String? = nil, words: [String]) {
      self.name = name
      self.key = key ?? FieldName.key(name)
      self.words = words.filter { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  let fields: [Field]
  /// The first field of each key that is not empty.
  private let filled: [String: Int]

  /// A record with `fields`, in the order of the file.
  init(fields: [Field]) {
    self.fields = fields
    var filled: [String: Int] = [:]
    for (place, field) in fields.enumerated() where !field.words.isEmpty {
      if filled[field.key] == nil { filled[field.key] = place }
    }
    self.filled = filled
  }

  /// The document that the record holds.
  ///
  /// A record whose field for the text is empty says what its title says.
  ///
  /// - Parameter number: Which record of its file it is; its name, if it has no identifier.
  /// - Parameter language: The one that the file states, where the record states none.
  /// - Throws: `ReadingFault.noTextField`, if no field is known to hold the text, and
  ///   `.emptyRecord`, if there are no words in it.
  func part(
    number: Int, fields wanted: RecordFields, language: String? = nil
  ) throws(ReadingFault) -> Part {
    let title = words(of: .title).map { HTMLFragment.words(in: $0[0]) }.flatMap {
      $0.isEmpty ? nil : $0
    }
    let text = words(of: .text, named: wanted.text)?.joined(separator: "\n\n")
    if text == nil && !mayHoldText(wanted) {
      throw .noTextField(wanted: wanted.text, there: fields.map(\.name))
    }
    guard let text = text ?? title else { throw .emptyRecord }
    let isHTML = HTMLFragment.isIn(text)
    let content =
      isHTML
      ? HTMLFragment.page(title: title, content: text)
      : HTMLFragment.plain(title: title, content: text)
    return Part(
      name: name(number: number, fields: wanted), bytes: Array(content.utf8),
      format: isHTML ? .fragment : .text(.plainText),
      particulars: DocumentParticulars(
        title: title,
        published: words(of: .day).flatMap { CalendarDay(stated: $0[0])?.text },
        author: words(of: .author).map {
          HTMLFragment.words(in: $0.joined(separator: "; "))
        },
        language: words(of: .language).flatMap { LanguageTag.stated($0[0]) } ?? language,
        address: words(of: .address).flatMap { WebAddress.stated($0[0]) }))
  }

  /// Whether one of its fields is known to hold the text, be it empty.
  func mayHoldText(_ wanted: RecordFields) -> Bool {
    if let name = wanted.text { return fields.contains { Self.isNamed(name, $0) } }
    let usual = RecordRole.text.usualKeys
    return fields.contains { usual.contains($0.key) }
  }

  /// What the record is called in its file.
  func name(number: Int, fields wanted: RecordFields) -> String {
    words(of: .identifier, named: wanted.identifier)?.joined(separator: "; ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? String(number)
  }

  /// The words of the field called `name`, or else of the first one with a usual name.
  func words(of role: RecordRole, named name: String? = nil) -> [String]? {
    if let name {
      let named = fields.filter { !$0.words.isEmpty && Self.isNamed(name, $0) }
      return (named.first { $0.name == name } ?? named.first)?.words
    }
    for key in role.usualKeys {
      if let place = filled[key] { return fields[place].words }
    }
    return nil
  }

  private static func isNamed(_ name: String, _ field: Field) -> Bool {
    field.name == name || field.key == FieldName.key(name)
  }
}
