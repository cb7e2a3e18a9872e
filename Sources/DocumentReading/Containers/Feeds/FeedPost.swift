import GraphModel

/// One post of a feed, or one address of a site map.
struct FeedPost {
  private var fields: [String: FeedField] = [:]
  private let identifier: String?
  private let language: String?

  /// A post without any element; its own `attributes` may name it, and state its language.
  init(_ attributes: [XMLAttribute], language: String?) {
    identifier = attributes["rdf:about"]
    self.language = attributes["xml:lang"].flatMap(LanguageTag.stated) ?? language
  }

  /// Keeps `field`; the first one of its key counts that says anything.
  mutating func keep(_ field: FeedField) {
    if field.key == "link", let rel = field.attributes["rel"], rel != "alternate" { return }
    if fields[field.key] == nil, !value(of: field).allSatisfy(\.isWhitespace) {
      fields[field.key] = field
    }
  }

  /// The post as a document; none, where it has no words.
  func part(number: Int) -> Part? {
    let title = words(of: ["title", "news:news", "dc:title"])
    let address = first(of: ["link", "loc"]).map(value)?.filter { !$0.isWhitespace }
    guard let (content, format) = content(under: title) else { return nil }
    let stated = first(of: ["guid", "id"]).map(value) ?? identifier
    let name = (stated ?? address ?? "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let ownLanguage =
      first(of: ["dc:language", "language"]).map(value) ?? fields["news:news"]?.inner["language"]
    return Part(
      name: name.isEmpty ? String(number) : name, bytes: Array(content.utf8), format: format,
      particulars: DocumentParticulars(
        title: title, published: day, author: author,
        language: ownLanguage.flatMap(LanguageTag.stated) ?? language,
        address: address.flatMap(WebAddress.stated) ?? stated.flatMap(WebAddress.stated)))
  }

  /// The words under the title, and the format they are in.
  private func content(under title: String?) -> (String, PartFormat)? {
    guard let field = first(of: ["content:encoded", "content", "description", "summary"]) else {
      return title.map { ($0, .text(.plainText)) }
    }
    let words = FeedFooter.removed(from: field.words)
    return isHTML(field, words)
      ? (HTMLFragment.page(title: title, content: words), .fragment)
      : (HTMLFragment.plain(title: title, content: words), .text(.plainText))
  }

  private func isHTML(_ field: FeedField, _ words: String) -> Bool {
    if field.isMarkedUp { return true }
    switch field.attributes["type"] {
    case "html", "xhtml", "text/html", "application/xhtml+xml": return true
    case "text", "text/plain": return false
    default: return HTMLFragment.isIn(words) || HTMLFragment.hasReference(words)
    }
  }

  private var day: String? {
    let stated = ["pubDate", "published", "dc:date", "issued", "dc:issued", "updated", "modified"]
      .lazy.compactMap { fields[$0].map(value) }
    return (stated + [fields["news:news"]?.inner["publication_date"]].compactMap(\.self)).lazy
      .compactMap { CalendarDay(stated: $0)?.text }.first
  }

  private var author: String? {
    guard let field = first(of: ["dc:creator", "author"]) else { return nil }
    let stated = HTMLFragment.words(in: field.inner["name"] ?? field.words)
    // RSS gives an address of mail, and the name in brackets.
    guard stated.contains("@") else { return stated.isEmpty ? nil : stated }
    guard let open = stated.firstIndex(of: "("), stated.hasSuffix(")") else { return nil }
    let name = stated[stated.index(after: open)...].dropLast()
    return name.isEmpty ? nil : String(name)
  }

  private func words(of keys: [String]) -> String? {
    guard let field = first(of: keys) else { return nil }
    let isPlain = field.attributes["type"] == "text"
    let words = value(of: field)
    let plain =
      isPlain
      ? words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      : HTMLFragment.words(in: words)
    return plain.isEmpty ? nil : plain
  }

  private func first(of keys: [String]) -> FeedField? { keys.lazy.compactMap { fields[$0] }.first }

  /// What `field` says: an address may stand in an attribute.
  private func value(of field: FeedField) -> String {
    switch field.key {
    case "link": field.attributes["href"] ?? field.words
    case "news:news": field.inner["title"] ?? ""
    default: field.words
    }
  }
}

/// The line that WordPress puts under each post of its feeds.
enum FeedFooter {
  /// `words` without the line at their end that begins with "The post" and names the site.
  static func removed(from words: String) -> String {
    let marks = [("<p>The post <a ", " first on <a "), ("The post ", " appeared first on ")]
    for (start, middle) in marks {
      let tail = words.suffix(longest)
      guard let place = tail.ranges(of: start).last?.lowerBound,
        tail[place...].contains(middle),
        tail[place...].split(whereSeparator: \.isNewline).count == 1
      else { continue }
      return String(words[..<place])
    }
    return words
  }

  private static let longest = 1000
}
