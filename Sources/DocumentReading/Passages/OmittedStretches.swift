import GraphModel

/// Finds the words that a page's machinery puts inside of sentences.
///
/// Pages tell screen readers where a link leads; copied text has the words glued to the link's:
/// "the Academyopens in new window(ANA)".
struct OmittedStretches {
  private let text: TextBytes

  init(_ text: TextBytes) { self.text = text }

  /// The stretches of `span`, in order and without overlap; `mark` is one of them.
  func stretches(in span: TextSpan, mark: ListMark?) -> [TextSpan] {
    var found: [TextSpan] = []
    var offset = span.start
    if let mark, span.contains(mark.span) {
      found.append(mark.span)
      offset = mark.span.end
    }
    while offset < span.end {
      if let stretch = stretch(at: offset, in: span) {
        found.append(stretch)
        offset = stretch.end
      } else {
        offset += 1
      }
    }
    return found
  }

  /// The notice that starts at `offset`, with the brackets around it.
  private func stretch(at offset: Int, in span: TextSpan) -> TextSpan? {
    let isBracket = text[offset] == UInt8(ascii: "(") || text[offset] == UInt8(ascii: "[")
    let start = isBracket ? offset + 1 : offset
    guard start < span.end, Self.mayStartNotice[Int(text[start] | 0x20)] else { return nil }
    guard let notice = Self.notices.first(where: { matches($0.words, at: start, in: span) })
    else { return nil }
    let end = start + notice.words.count
    if isBracket {
      guard end < span.end, text[end] == UInt8(ascii: ")") || text[end] == UInt8(ascii: "]")
      else { return nil }
      return TextSpan(start: offset, end: end + 1)
    }
    if end < span.end, Self.isLetter(text[end]), Self.isLower(text[end]) { return nil }
    let isGlued = start > span.start && Self.isLetter(text[start - 1])
    return isGlued || !notice.needsGlue ? TextSpan(start: start, end: end) : nil
  }

  private func matches(_ words: [UInt8], at start: Int, in span: TextSpan) -> Bool {
    guard start + words.count <= span.end else { return false }
    return words.indices.allSatisfy { index in
      let byte = text[start + index]
      return words[index] == ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The notices, longer ones first.
  ///
  /// Those that are also plain English count only in brackets, or where they are glued to a word.
  private static let notices: [(words: [UInt8], needsGlue: Bool)] = [
    ("this link opens in a new window", false), ("this link opens in a new tab", false),
    ("link opens in a new window", false), ("link opens in a new tab", false),
    ("link opens in new window", false), ("link opens in new tab", false),
    ("opens in a new window", false), ("opens in a new tab", false),
    ("opens in new window", false), ("opens in new tab", false), ("opens an external site", false),
    ("opens external website", false), ("opens new window", false), ("opens new tab", false),
    ("external link", true), ("link is external", true), ("link sends e-mail", true),
  ].map { (Array($0.utf8), $1) }

  /// For each byte, whether a notice starts with it.
  private static let mayStartNotice: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for notice in notices { table[Int(notice.words[0])] = true }
    return table
  }()
}
