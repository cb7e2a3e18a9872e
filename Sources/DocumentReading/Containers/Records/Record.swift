import GraphModel

/// One record of a file: the words of its fields, by their names.
struct Record {
  /// The fields whose values are words or numbers, in the order of the file.
  let fields: [(name: String, value: String)]

  /// The document that the record holds.
  ///
  /// - Parameter number: Which record of its file it is, from 1; its name, if it has no identifier.
  /// - Throws: `ReadingFault.noTextField`, if no field is known to hold the text.
  func part(number: Int, fields wanted: RecordFields) throws(ReadingFault) -> Part {
    guard let text = value(of: wanted.text.map { [$0] } ?? RecordFields.usualTexts) else {
      throw .noTextField(wanted: wanted.text, there: fields.map(\.name))
    }
    let title = value(of: RecordFields.usualTitles)?
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isHTML = HTMLFragment.isIn(text)
    let words = isHTML ? HTMLFragment.page(title: title, content: text) : Self.joined(title, text)
    return Part(
      name: name(number: number, fields: wanted), bytes: Array(words.utf8),
      format: isHTML ? .markedUp(.webPage) : .text(.plainText),
      particulars: DocumentParticulars(
        title: title,
        published: value(of: RecordFields.usualDays).flatMap { CalendarDay(stated: $0)?.text },
        author: value(of: RecordFields.usualAuthors),
        language: value(of: RecordFields.usualLanguages),
        address: value(of: RecordFields.usualAddresses).flatMap(Self.webAddress)))
  }

  /// Whether a field is known to hold the text.
  func hasText(_ wanted: RecordFields) -> Bool {
    value(of: wanted.text.map { [$0] } ?? RecordFields.usualTexts) != nil
  }

  /// What the record is called in its file.
  func name(number: Int, fields wanted: RecordFields) -> String {
    value(of: wanted.identifier.map { [$0] } ?? RecordFields.usualIdentifiers) ?? String(number)
  }

  /// The first of the fields `names` that is there and not blank.
  private func value(of names: [String]) -> String? {
    for name in names {
      let field = fields.first { $0.name == name } ?? fields.first { Self.plain($0.name) == name }
      guard let value = field?.value, !value.allSatisfy(\.isWhitespace) else { continue }
      return value
    }
    return nil
  }

  /// The name of a field in small letters, its words joined: "Project Summary" is `project_summary`.
  private static func plain(_ name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
  }

  /// The text under its title, unless it starts with it.
  private static func joined(_ title: String?, _ text: String) -> String {
    guard let title, !text.drop(while: \.isWhitespace).hasPrefix(title) else { return text }
    return title + "\n\n" + text
  }

  private static func webAddress(_ value: String) -> String? {
    value.hasPrefix("https://") || value.hasPrefix("http://") ? value : nil
  }
}
