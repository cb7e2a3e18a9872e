/// The settings that a Markdown file may start with, between lines of `---` or `+++`.
struct FrontMatter {
  /// The value of `title`, where there is one.
  let title: String?
  /// The text behind the settings; all of it, where there are none.
  let body: Substring

  /// Parts `markdown` into settings and text.
  init(_ markdown: String) {
    var rest = markdown[...]
    let first = Self.takeLine(&rest)
    guard first == "---" || first == "+++" else {
      self.init(title: nil, body: markdown[...])
      return
    }
    let closings: Set<Substring> = first == "---" ? ["---", "..."] : ["+++"]
    var title: String?
    // A line of dashes can also be a rule at the top of a page, with nothing to close it.
    for _ in 0..<Self.mostLines {
      if rest.isEmpty { break }
      let line = Self.takeLine(&rest)
      if closings.contains(line) {
        self.init(title: title, body: rest)
        return
      }
      title = title ?? Self.title(in: line)
    }
    self.init(title: nil, body: markdown[...])
  }

  private init(title: String?, body: Substring) {
    self.title = title
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

  /// The title, if `line` sets it: `title: "A title"` or `title = 'A title'`.
  private static func title(in line: Substring) -> String? {
    guard line.lowercased().hasPrefix("title") else { return nil }
    let rest = line.dropFirst(5).drop { $0 == " " }
    guard let sign = rest.first, sign == ":" || sign == "=" else { return nil }
    var value = rest.dropFirst().drop { $0 == " " }
    if let quote = value.first, quote == "\"" || quote == "'", value.last == quote, value.count > 1
    {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty || "|>[{".contains(value.first ?? "|") ? nil : String(value)
  }
}
