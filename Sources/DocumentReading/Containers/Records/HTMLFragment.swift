/// Pieces of HTML that stand in records and feeds.
enum HTMLFragment {
  /// Whether `text` is written in HTML: it starts with a tag, or has two or more.
  static func isIn(_ text: String) -> Bool {
    let start = text.drop(while: \.isWhitespace).utf8
    if start.first == lessThan, Tag(Array(start.prefix(longestTag))) != nil {
      return true
    }
    return countTags(in: text, upTo: 2) >= 2
  }

  /// Whether `text` has a reference to a character, such as `&amp;` or `&#8217;`.
  static func hasReference(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[sign...].dropFirst()
      let name = rest.prefix(12).prefix { $0 == 0x23 || Tag.isLetterOrDigit($0) }
      if name.count >= 2, rest.dropFirst(name.count).first == UInt8(ascii: ";") { return true }
    }
    return false
  }

  /// The words of `html`, on one line; `html` itself, where there is nothing to decode.
  static func words(in html: String) -> String {
    guard hasReference(html) || countTags(in: html, upTo: 1) > 0, HTMLShape.isParsable(html) else {
      return html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let tree = try? HTMLTree(html), !tree.nodes.isEmpty else { return html }
    return tree.words(in: 0)
  }

  /// A page with nothing but `content`, under `title`.
  ///
  /// Where no tag of it begins a paragraph, its empty lines do.
  static func page(title: String?, content: String) -> String {
    var body = withoutPrefixes(content)
    if !hasBlocks(body) {
      body = body.replacing("\r\n", with: "\n").replacing("\n\n", with: "\n<p>")
    }
    let heading = title.map { repeats($0, in: body) ? "" : "<h1>\(escaped($0))</h1>" } ?? ""
    return "<!DOCTYPE html><html><body>\(heading)<div>\(body)</div></body></html>"
  }

  /// Text without mark-up under its title, unless it starts with it.
  static func plain(title: String?, content: String) -> String {
    guard let title, !content.drop(while: \.isWhitespace).hasPrefix(title) else { return content }
    return title + "\n\n" + content
  }

  /// `text` as HTML and XML write it.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// Whether `html` starts with a heading that says `title`.
  private static func repeats(_ title: String, in html: String) -> Bool {
    let start = html.prefix(2 * title.count + 400)
    let names = ["<h1", "<h2", "<H1", "<H2"]
    guard let heading = names.compactMap({ start.firstRange(of: $0)?.lowerBound }).min() else {
      return false
    }
    return words(in: String(start[..<heading])).isEmpty
      && words(in: String(start[heading...])).hasPrefix(title)
  }

  private static let lessThan = UInt8(ascii: "<")
  private static let longestTag = 32

  /// Abstracts in JATS have the tags of HTML, with a prefix.
  private static func withoutPrefixes(_ html: String) -> String {
    guard html.contains("<jats:") else { return html }
    return html.replacing("<jats:title", with: "<h2").replacing("</jats:title", with: "</h2")
      .replacing("<jats:", with: "<").replacing("</jats:", with: "</")
  }

  private static func hasBlocks(_ html: String) -> Bool {
    var found = false
    scan(html) { tag in
      found = Tag.blocks.contains(tag.name)
      return !found
    }
    return found
  }

  private static func countTags(in text: String, upTo most: Int) -> Int {
    var count = 0
    scan(text) { _ in
      count += 1
      return count < most
    }
    return count
  }

  /// Hands the tags of `text` to `body`, until it wants no more.
  private static func scan(_ text: String, _ body: (Tag) -> Bool) {
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: lessThan) {
      if let tag = Tag(Array(rest[open...].prefix(longestTag))), !body(tag) { return }
      rest = rest[open...].dropFirst()
    }
  }

  /// A tag of HTML by its name.
  private struct Tag {
    let name: String

    /// The tag that `bytes` start with; none, if it is none that texts are written with.
    init?(_ bytes: [UInt8]) {
      var rest = bytes.dropFirst()
      if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
      if rest.starts(with: "jats:".utf8) { rest = rest.dropFirst(5) }
      let letters = rest.prefix { Self.isLetterOrDigit($0) }
      guard let next = rest.dropFirst(letters.count).first,
        next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
      else { return nil }
      name = String(decoding: letters, as: UTF8.self).lowercased()
      guard Self.blocks.contains(name) || Self.marks.contains(name) else { return nil }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    static let blocks: Set<String> = [
      "article", "blockquote", "body", "br", "div", "dl", "figure", "h1", "h2", "h3", "h4", "h5",
      "h6", "hr", "html", "li", "main", "ol", "p", "pre", "sec", "section", "table", "td", "title",
      "tr", "ul",
    ]

    static let marks: Set<String> = [
      "a", "abbr", "b", "cite", "code", "em", "font", "i", "img", "italic", "bold", "small",
      "span", "strong", "sub", "sup", "u",
    ]
  }
}
