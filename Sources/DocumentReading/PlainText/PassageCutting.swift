internal import GraphModel

/// Keeps passages to a size that the steps behind can take in.
enum PassageCutting {
  /// No passage is longer than this, in bytes.
  static let longest = 4_000

  /// `span` in stretches of at most `longest` bytes, without white space at their ends.
  ///
  /// The cuts fall behind a sentence where there is one in the last half of the stretch, else
  /// between words, else between characters.
  static func cut(_ span: TextSpan, of text: String) -> [TextSpan] {
    guard span.length > longest else { return [span] }
    var spans: [TextSpan] = []
    var rest = span
    while rest.length > longest {
      let head = text[TextSpan(start: rest.start, end: boundary(in: rest, of: text))]
      let length = cutLength(of: head)
      if let trimmed = trimmed(TextSpan(start: rest.start, end: rest.start + length), of: text) {
        spans.append(trimmed)
      }
      rest = TextSpan(start: rest.start + length, end: rest.end)
    }
    if let trimmed = trimmed(rest, of: text) { spans.append(trimmed) }
    return spans
  }

  /// The last character boundary within the longest stretch.
  private static func boundary(in span: TextSpan, of text: String) -> Int {
    let bytes = text.utf8
    var offset = span.start + longest
    while offset > span.start + 1 {
      let byte = bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
      if byte & 0xC0 != 0x80 { break }
      offset -= 1
    }
    return offset
  }

  /// How many bytes of `head` to cut off.
  private static func cutLength(of head: Substring) -> Int {
    var sentence = 0
    var word = 0
    var offset = 0
    var previous: Unicode.Scalar = " "
    for scalar in head.unicodeScalars {
      if scalar.properties.isWhitespace {
        word = offset
        if ".!?”\"".unicodeScalars.contains(previous) { sentence = offset }
      }
      previous = scalar
      offset += UTF8.width(scalar)
    }
    if sentence * 2 > offset { return sentence }
    return word > 0 ? word : offset
  }

  /// `span` without white space at its ends; `nil` where there is nothing else.
  private static func trimmed(_ span: TextSpan, of text: String) -> TextSpan? {
    let part = text[span].unicodeScalars
    let blanks = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar.isBlank }
    let start = part.prefix(while: blanks).reduce(0) { $0 + UTF8.width($1) }
    guard start < span.length else { return nil }
    let end = part.reversed().prefix(while: blanks).reduce(0) { $0 + UTF8.width($1) }
    return TextSpan(start: span.start + start, end: span.end - end)
  }
}
