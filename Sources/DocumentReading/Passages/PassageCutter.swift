import GraphModel

/// Cuts what is too long for one passage.
struct PassageCutter {
  /// No passage has more bytes than this.
  static let longestPassage = 4000

  private let text: TextBytes

  init(_ text: TextBytes) { self.text = text }

  /// `span` in pieces of at most `longestPassage` bytes: cut between sentences, or else between
  /// words, or else between characters.
  func pieces(of span: TextSpan) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var rest = span
    while rest.length > Self.longestPassage {
      let cut = cut(in: rest)
      let piece = text.trimmed(TextSpan(start: rest.start, end: cut))
      if !piece.isEmpty { pieces.append(piece) }
      rest = text.trimmed(TextSpan(start: cut, end: rest.end))
    }
    if !rest.isEmpty { pieces.append(rest) }
    return pieces
  }

  private func cut(in span: TextSpan) -> Int {
    var end = span.start + Self.longestPassage
    while end > span.start + 1, !text.isBoundary(end) { end -= 1 }
    let middle = span.start + Self.longestPassage / 2
    var lastSpace: Int?
    for offset in stride(from: end - 1, to: span.start, by: -1) {
      guard text.isBoundary(offset), text.spaceLength(at: offset) > 0 else { continue }
      if offset > middle, endsSentence(before: offset) { return offset }
      if lastSpace == nil { lastSpace = offset }
      if offset <= middle { break }
    }
    return lastSpace ?? end
  }

  /// Whether a word of four letters or more and a full stop stand before `offset`.
  private func endsSentence(before offset: Int) -> Bool {
    let marks: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
    guard marks.contains(text[offset - 1]) else { return false }
    return (2...5).allSatisfy { (0x61...0x7A).contains(text[max(offset - $0, 0)]) }
  }
}
