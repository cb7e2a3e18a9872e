/// Words in other letters than a header may have: `=?utf-8?q?Ume=C3=A5?=` (RFC 2047).
enum EncodedWords {
  /// The words that `value` stands for.
  static func decoded(_ value: String) -> String {
    guard value.contains("=?") else { return value }
    var result = ""
    // A letter may be cut in two by words that follow one another in one encoding.
    var waiting: (charset: String, bytes: [UInt8])?
    func flush() {
      if let waiting { result += NamedEncoding.text(of: waiting.bytes, in: waiting.charset) ?? "" }
      waiting = nil
    }
    var rest = value[...]
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="),
        let (charset, bytes) = word(parts[2], by: parts[1].lowercased(), in: parts[0])
      else {
        flush()
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      // White space between two encoded words is not part of the text.
      let follows = waiting != nil && before.allSatisfy(\.isWhitespace)
      if !follows || waiting?.charset != charset { flush() }
      if !follows { result += before }
      if waiting == nil { waiting = (charset, []) }
      waiting?.bytes += bytes
      rest = parts[3].dropFirst()
    }
    flush()
    return result + rest
  }

  private static func word(
    _ text: Substring, by way: String, in label: Substring
  ) -> (charset: String, bytes: [UInt8])? {
    let bytes: [UInt8]
    switch way {
    case "b": bytes = Base64.bytes(of: text.utf8)
    case "q": bytes = QuotedPrintable.bytes(of: text.utf8.map { $0 == 0x5F ? 0x20 : $0 })
    default: return nil
    }
    let charset = String(label.prefix { $0 != "*" }).lowercased()
    return NamedEncoding.text(of: [], in: charset) == nil ? nil : (charset, bytes)
  }
}
