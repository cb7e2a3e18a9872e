/// The encoding that a page names for itself.
enum PageEncoding {
  /// The name in the page's XML declaration or first `meta` element that has one; none, where a
  /// byte order mark or the bytes themselves tell better.
  ///
  /// A page that is valid UTF-8 is taken for that, whatever it says: pages are saved anew more often
  /// than what they say of themselves is changed.
  static func stated(in bytes: [UInt8]) -> String? {
    switch TextEncoding.detect(in: bytes)?.encoding {
    case .windows1252, nil: break
    case .utf8, .utf16, .utf32: return nil
    }
    let head = String(decoding: bytes.prefix(headSize), as: UTF8.self).lowercased()
    let name = declared(in: head) ?? meta(in: head)
    // A page whose name of its encoding can be read has not two bytes a letter.
    return name.flatMap { $0.hasPrefix("utf-16") || $0.hasPrefix("utf-32") ? nil : $0 }
  }

  /// How many bytes are looked at; the standard asks for 1,024 (WHATWG, HTML), pages for more.
  private static let headSize = 4096

  /// The name in `<?xml version="1.0" encoding="iso-8859-2"?>`.
  private static func declared(in head: String) -> String? {
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let key = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    return name(behind: head[key.upperBound..<end.lowerBound])
  }

  /// The name in `<meta charset="…">` or in `<meta … content="text/html; charset=…">`.
  private static func meta(in head: String) -> String? {
    var rest = head[...]
    while let tag = rest.firstRange(of: "<") {
      rest = rest[tag.upperBound...]
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
        continue
      }
      let inside = rest.prefix { $0 != ">" }
      guard inside.hasPrefix("meta"), let key = inside.firstRange(of: "charset") else { continue }
      if let name = name(behind: inside[key.upperBound...]) { return name }
    }
    return nil
  }

  /// The name that `text` goes on with, behind an equals sign and a quotation mark.
  private static func name(behind text: Substring) -> String? {
    let value = text.drop(while: \.isWhitespace)
    guard value.first == "=" else { return nil }
    let name = value.dropFirst().drop { "\"' \t\n".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    return name.isEmpty ? nil : String(name)
  }
}
