import GraphModel

/// Cuts text into words, numbers and marks.
///
/// A hyphen is a token between its words ("UK", "-", "Japan"), which touch; an apostrophe stays
/// inside its word ("O'Farrell"), save for the possessive, which is a token ("'s"). The stop of an
/// initial or abbreviation belongs to it ("J.", "U.S.", "Dr."). An address is one mark.
struct Tokeniser {
  private let reader: ByteReader
  private var position: Int
  private var tokens: [Token] = []

  /// The tokens of `passage` in the text `bytes`, without those of its omitted stretches.
  static func tokens(of passage: Passage, in bytes: [UInt8]) -> [Token] {
    let end = min(passage.span.end, bytes.count)
    var start = passage.span.start
    var tokens: [Token] = []
    for gap in passage.omitted where gap.end > start {
      tokens += self.tokens(from: start, to: min(gap.start, end), in: bytes)
      start = gap.end
    }
    return tokens + self.tokens(from: start, to: end, in: bytes)
  }

  private static func tokens(from start: Int, to end: Int, in bytes: [UInt8]) -> [Token] {
    guard start < end else { return [] }
    // An end inside of a character moves to where that character starts.
    var end = end
    while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let reader = ByteReader(bytes: bytes, end: end)
    var tokeniser = Tokeniser(reader: reader, position: reader.aligned(start))
    tokeniser.run()
    return tokeniser.tokens
  }

  private init(reader: ByteReader, position: Int) {
    self.reader = reader
    self.position = position
  }

  private mutating func run() {
    while position < reader.end {
      let (kind, length) = reader.kind(at: position)
      switch kind {
      case .space, .attached:
        position += length
      case .letter, .digit:
        if let end = WebAddress.end(from: position, in: reader) {
          add(.mark, end: end)
        } else {
          addWord()
        }
      case .mark:
        addMark(length: length)
      }
    }
  }

  private mutating func add(_ shape: Token.Shape, end: Int) {
    tokens.append(
      Token(
        span: TextSpan(start: position, end: end), text: reader.text(position, end), shape: shape))
    position = end
  }

  private mutating func addWord() {
    let end = WordScanner(reader: reader).end(from: position)
    let text = reader.text(position, end)
    tokens.append(
      Token(
        span: TextSpan(start: position, end: end), text: text,
        shape: Token.Shape(text.unicodeScalars)))
    position = end
  }

  private mutating func addMark(length: Int) {
    if let end = possessiveEnd(length: length) { return add(.lower, end: end) }
    if reader.byte(at: position) == UInt8(ascii: "@"),
      let end = WebAddress.end(from: position, in: reader)
    {
      return add(.mark, end: end)
    }
    var end = position + length
    let first = reader.byte(at: position)
    if [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(first)
    {
      while reader.byte(at: end) == first { end += 1 }
    }
    var isJoined = false
    while end < reader.end {
      let (scalar, length) = reader.scalar(at: end)
      let kind = CharacterKind(scalar)
      guard kind == .attached || kind == .mark && isJoined else { break }
      isJoined = scalar == "\u{200D}"
      end += length
    }
    add(.mark, end: end)
  }

  /// The end of the possessive ending at this place, which must touch a word.
  private func possessiveEnd(length: Int) -> Int? {
    guard reader.scalar(at: position).scalar.isApostrophe,
      let last = tokens.last, last.span.end == position, last.shape != .mark,
      reader.byte(at: position + length) | 0x20 == UInt8(ascii: "s"),
      !reader.kind(at: position + length + 1).kind.isWord
    else { return nil }
    return position + length + 1
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the ways to write an apostrophe.
  var isApostrophe: Bool {
    self == "'" || self == "\u{2019}" || self == "\u{2BC}"
  }
}
