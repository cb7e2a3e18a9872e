/// What records and feeds state of their language.
enum LanguageTag {
  /// The BCP 47 tag that `words` are; none, if they are none.
  static func stated(_ words: String) -> String? {
    let tag = words.filter { !$0.isWhitespace }.replacing("_", with: "-")
    if tag.lowercased() == "english" { return "en" }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard tag.utf8.count <= 12, let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isLetterOrDigit) })
    else { return nil }
    return tag
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// What records and feeds state of where they were published.
enum WebAddress {
  /// The address that `words` are; none, if they are none of the web.
  static func stated(_ words: String) -> String? {
    let address = words.filter { !$0.isWhitespace }
    return address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
  }
}
