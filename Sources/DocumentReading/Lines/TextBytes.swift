import GraphModel

/// The bytes of a text, to look at by their offsets.
struct TextBytes {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// The words between `span`'s ends, as a string.
  func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Whether a character starts at `offset`, or the text ends there.
  func isBoundary(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// The length of the white space character at `offset`, zero if there is none; as in Unicode's
  /// property White_Space.
  func spaceLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x20, 0x09...0x0D:
      return 1
    case 0xC2 where offset + 1 < bytes.count:
      return bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE1...0xE3 where offset + 2 < bytes.count:
      return Self.isSpace(bytes[offset], bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
    default:
      return 0
    }
  }

  /// The length of the white space character that ends at `offset`, zero if there is none.
  func spaceLength(before offset: Int) -> Int {
    for length in 1...3 where offset >= length {
      if isBoundary(offset - length) {
        return spaceLength(at: offset - length) == length ? length : 0
      }
    }
    return 0
  }

  /// U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): (0x80...0x8A).contains(third) || [0xA8, 0xA9, 0xAF].contains(third)
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }

  /// `span` without the white space at its ends.
  func trimmed(_ span: TextSpan) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start < end {
      let length = spaceLength(at: start)
      if length == 0 { break }
      start += length
    }
    while start < end {
      let length = spaceLength(before: end)
      if length == 0 { break }
      end -= length
    }
    return TextSpan(start: min(start, end), end: end)
  }
}
