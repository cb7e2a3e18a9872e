import GraphModel

/// The settings that a Markdown file may start with, between lines of `---` or `+++`.
struct FrontMatter {
  /// What the settings say of the document.
  let particulars: DocumentParticulars
  /// The text behind the settings; all of it, where there are none.
  let body: Substring

  /// Parts `markdown` into settings and text.
  init(_ markdown: String) {
    var rest = markdown[...]
    let first = Self.takeLine(&rest)
    guard first == "---" || first == "+++" else {
      self.init(values: [:], body: markdown[...])
      return
    }
    let closings: Set<Substring> = first == "---" ? ["---", "..."] : ["+++"]
    var values: [String: String] = [:]
    // A line of dashes can also be a rule at the top of a page, with nothing to close it.
    for _ in 0..<Self.mostLines {
      if rest.isEmpty { break }
      let line = Self.takeLine(&rest)
      if closings.contains(line) {
        self.init(values: values, body: rest)
        return
      }
      if let (name, value) = Self.setting(in: line), values[name] == nil { values[name] = value }
    }
    self.init(values: [:], body: markdown[...])
  }

  private init(values: [String: String], body: Substring) {
    particulars = DocumentParticulars(
      title: values["title"], published: values["date"].flatMap(CalendarDay.init(iso:))?.text,
      author: values["author"], language: values["lang"] ?? values["language"])
    self.body = body
  }

  private static let mostLines = 200

  /// Takes the first line off `text`, and gives it without white space at its end.
  private static func takeLine(_ text: inout Substring) -> Substring {
    let end = text.firstIndex(where: \.isNewline) ?? text.endIndex
    var line = text[..<end]
    text = end == text.endIndex ? text[end...] : text[text.index(after: end)...]
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }

  /// The name and the value that `line` sets: `title: "A title"` or `title = 'A title'`.
  private static func setting(in line: Substring) -> (name: String, value: String)? {
    let name = line.prefix { $0.isLetter || $0 == "_" }
    let rest = line[name.endIndex...].drop { $0 == " " }
    guard !name.isEmpty, let sign = rest.first, sign == ":" || sign == "=" else { return nil }
    var value = rest.dropFirst().drop { $0 == " " }
    if let quote = value.first, quote == "\"" || quote == "'", value.last == quote, value.count > 1
    {
      value = value.dropFirst().dropLast()
    }
    guard let first = value.first, !"|>[{".contains(first) else { return nil }
    return (name.lowercased(), String(value))
  }
}
