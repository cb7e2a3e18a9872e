/// Finds web and mail addresses, which are one token each.
enum WebAddress {
  /// The offset behind the address that starts at `start`; nil where none does.
  static func end(from start: Int, in reader: ByteReader) -> Int? {
    switch reader.byte(at: start) {
    case UInt8(ascii: "@"):
      // A handle, as "@someone".
      let end = run(from: start + 1, in: reader, while: isNameByte)
      return end > start + 1 ? end : nil
    default:
      return link(from: start, in: reader) ?? mail(from: start, in: reader)
    }
  }

  private static func link(from start: Int, in reader: ByteReader) -> Int? {
    let isLink = ["http://", "https://", "ftp://", "www.", "mailto:", "doi.org/"].contains {
      starts(with: $0, at: start, in: reader)
    }
    guard isLink else { return nil }
    var end = start
    while end < reader.end {
      let (kind, length) = reader.kind(at: end)
      if kind == .space || isBracketOrQuote(reader.scalar(at: end).scalar) { break }
      end += length
    }
    // What stands at the end of an address belongs to the sentence.
    while end > start, isSentenceMark(reader.byte(at: end - 1)) { end -= 1 }
    return end
  }

  /// A mail address; its first part has at most 64 bytes (RFC 5321, 4.5.3.1.1).
  private static func mail(from start: Int, in reader: ByteReader) -> Int? {
    let limit = ByteReader(bytes: reader.bytes, end: min(reader.end, start + 64))
    let at = run(from: start, in: limit, while: isMailByte)
    guard at > start, reader.byte(at: at) == UInt8(ascii: "@") else { return nil }
    var end = run(from: at + 1, in: reader, while: isMailByte)
    while end > at, isSentenceMark(reader.byte(at: end - 1)) { end -= 1 }
    return end > at + 1 ? end : nil
  }

  private static func run(
    from start: Int, in reader: ByteReader, while accepts: (UInt8) -> Bool
  ) -> Int {
    var end = start
    while end < reader.end, accepts(reader.byte(at: end)) { end += 1 }
    return end
  }

  private static func starts(with prefix: String, at start: Int, in reader: ByteReader) -> Bool {
    var offset = start
    for byte in prefix.utf8 {
      guard reader.byte(at: offset) | 0x20 == byte | 0x20 else { return false }
      offset += 1
    }
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    CharacterKind(Unicode.Scalar(byte)).isWord && byte < 0x80 || byte == UInt8(ascii: "_")
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+")
  }

  private static func isSentenceMark(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ".", ",", ";", ":", "!", "?", "-", "'": true
    default: false
    }
  }

  private static func isBracketOrQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "<", ">", "[", "]", "{", "}", "|", "\"", "\u{201C}", "\u{201D}", "\u{2019}":
      true
    default: false
    }
  }
}
