/// Reads the text out of the HTML that Markdown may hold.
enum HTMLText {
  /// The lines of text between the tags of `html`; comments, scripts and styles have none.
  static func lines(of html: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = Substring(html)
    // Behind the last closing mark there are no tags; looking for their ends would take long.
    let end = html.unicodeScalars.lastIndex(of: ">") ?? html.startIndex
    while let open = rest.unicodeScalars.firstIndex(of: "<"), open < end {
      line += rest[..<open]
      rest = rest[open...]
      guard let tag = takeTag(&rest) else {
        line.append("<")
        rest = rest.dropFirst()
        continue
      }
      if hidden.contains(tag.name), !tag.isEnd { skip(to: tag.name, in: &rest) }
      if !inline.contains(tag.name) {
        lines.append(line)
        line = ""
      }
    }
    lines.append(line + rest)
    return lines.map(tidy).filter { !$0.isEmpty }
  }

  /// Whether the tag `html` breaks the line, as `<br>` does.
  static func breaksLine(_ html: String) -> Bool {
    var rest = Substring(html)
    return takeTag(&rest)?.name == "br"
  }

  /// Takes the tag or comment that `rest` starts with off it; none if a bare `<` stands there.
  private static func takeTag(_ rest: inout Substring) -> (name: String, isEnd: Bool)? {
    if rest.hasPrefix("<!--") {
      rest = after("-->", in: rest.dropFirst(4)) ?? ""
      return ("!--", true)
    }
    let inside = rest.dropFirst()
    let isEnd = inside.first == "/"
    let name = inside.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !name.isEmpty || inside.first == "!" || inside.first == "?",
      let close = inside.unicodeScalars.firstIndex(of: ">")
    else { return nil }
    rest = inside[inside.unicodeScalars.index(after: close)...]
    return (name.lowercased(), isEnd)
  }

  /// Takes what stands before the end tag of `name` off `rest`.
  private static func skip(to name: String, in rest: inout Substring) {
    rest = after("</\(name)", in: rest) ?? ""
    rest = after(">", in: rest) ?? ""
  }

  private static func after(_ mark: String, in text: Substring) -> Substring? {
    let (mark, bytes) = (Array(mark.utf8), text.utf8)
    var index = bytes.startIndex
    while let start = bytes[index...].firstIndex(of: mark[0]) {
      let candidate = bytes[start...].prefix(mark.count)
      if candidate.elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) {
        return text[candidate.endIndex...]
      }
      index = bytes.index(after: start)
    }
    return nil
  }

  /// `line` with its entities resolved and its white space brought down to single spaces.
  private static func tidy(_ line: String) -> String {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.contains("&") else { return words }
    return entities.reduce(words) { text, entity in
      text.split(separator: entity.name, omittingEmptySubsequences: false)
        .joined(separator: entity.text)
    }
  }

  /// The ampersand comes last, so that nothing is resolved twice.
  private static let entities: [(name: String, text: String)] = [
    ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ("&apos;", "'"), ("&ndash;", "\u{2013}"), ("&mdash;", "\u{2014}"), ("&amp;", "&"),
  ]

  private static let hidden: Set<String> = ["script", "style", "svg", "noscript", "template"]

  /// Tags that stand within a line.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "cite", "code", "em", "font", "i", "img", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "!--",
  ]
}
