import GraphModel

/// The bullet or the number that an item of a list starts with.
struct ListMark: Hashable {
  enum Kind: Hashable { case bullet, dash, number }

  let kind: Kind
  /// Where it stands, without the white space after it.
  let span: TextSpan

  /// Whether the mark can also stand between two words of a sentence.
  var isDash: Bool { kind == .dash }

  /// The mark that the line `line` of `text` starts with, where more stands behind it.
  init?(_ line: TextSpan, in text: TextBytes) {
    guard let (kind, length) = Self.mark(line, in: text) else { return nil }
    let end = line.start + length
    guard end < line.end, text.spaceLength(at: end) > 0 else { return nil }
    self.kind = kind
    self.span = TextSpan(start: line.start, end: end)
  }

  private static func mark(_ line: TextSpan, in text: TextBytes) -> (kind: Kind, length: Int)? {
    let start = text.bytes[line.start..<min(line.end, line.start + 8)]
    guard let first = start.first else { return nil }
    if let marks = bulletsByFirstByte[first],
      let mark = marks.first(where: { start.starts(with: $0.bytes) })
    {
      return (mark.kind, mark.bytes.count)
    }
    let bracket = first == UInt8(ascii: "(") ? 1 : 0
    let rest = start.dropFirst(bracket)
    let digits = rest.prefix { (0x30...0x39).contains($0) }.count
    let letters = digits == 0 ? rest.prefix { (0x61...0x7A).contains($0) }.count : 0
    guard (1...3).contains(digits) || letters == 1 else { return nil }
    let length = bracket + digits + letters
    guard length < start.count else { return nil }
    let close = start[start.startIndex + length]
    let isClosed = close == UInt8(ascii: ")") || (close == UInt8(ascii: ".") && digits > 0)
    return isClosed ? (.number, length + 1) : nil
  }

  private static let bulletsByFirstByte: [UInt8: [(bytes: [UInt8], kind: Kind)]] = {
    let dashes = ["-", "–", "—"]
    let bullets = ["*", "+", "•", "‣", "▪", "◦", "●", "○", "■", "·", "➢", "✓", "✔", "→"]
    let marks =
      dashes.map { (bytes: Array($0.utf8), kind: Kind.dash) }
      + bullets.map { (bytes: Array($0.utf8), kind: Kind.bullet) }
    return Dictionary(grouping: marks) { $0.bytes[0] }
  }()
}
