/// A marked mention in an annotated line: `{{SURFACE|TYPE:KEY}}`, or `{{SURFACE|TYPE:KEY~}}`.
struct AnnotationMark: Equatable {
  /// The words that are marked.
  let surface: Substring
  /// The word for the type.
  let type: Substring
  /// The entity's key.
  let key: Substring
  /// Whether the tilde of an anaphoric mention stands behind the key.
  let isAnaphoric: Bool

  /// A stretch of an annotated line.
  enum Piece: Equatable {
    /// Text without a mark.
    case plain(Substring)
    /// A mark.
    case mark(AnnotationMark)
  }

  /// The stretches of `line`, marks and what lies between them.
  ///
  /// What looks like a mark and is none stays text.
  static func pieces(of line: Substring) -> [Piece] {
    let text = line.unicodeScalars
    var pieces: [Piece] = []
    var (plain, place) = (text.startIndex, text.startIndex)
    while place < text.endIndex {
      guard text[place] == "{", let (mark, end) = read(text[place...]) else {
        text.formIndex(after: &place)
        continue
      }
      if plain < place { pieces.append(.plain(line[plain..<place])) }
      pieces.append(.mark(mark))
      (plain, place) = (end, end)
    }
    if plain < text.endIndex { pieces.append(.plain(line[plain...])) }
    return pieces
  }

  /// The mark at the start of `text`, and where it ends.
  private static func read(
    _ text: Substring.UnicodeScalarView
  ) -> (AnnotationMark, Substring.Index)? {
    var rest = text
    guard rest.take("{"), rest.take("{") else { return nil }
    let surface = rest.takeAll { $0 != "{" && $0 != "}" && $0 != "|" }
    guard !surface.isEmpty, rest.take("|") else { return nil }
    let type = rest.takeAll { ("a"..."z").contains($0) }
    guard !type.isEmpty, rest.take(":") else { return nil }
    let key = rest.takeAll {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard let first = key.first, first != "-" else { return nil }
    let isAnaphoric = rest.take("~")
    guard rest.take("}"), rest.take("}") else { return nil }
    let mark = AnnotationMark(
      surface: Substring(surface), type: Substring(type), key: Substring(key),
      isAnaphoric: isAnaphoric)
    return (mark, rest.startIndex)
  }
}

extension Substring.UnicodeScalarView {
  /// Takes `scalar` off the front, if it stands there.
  fileprivate mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard first == scalar else { return false }
    removeFirst()
    return true
  }

  /// Takes the front off, as far as `belongs` holds.
  fileprivate mutating func takeAll(
    while belongs: (Unicode.Scalar) -> Bool
  ) -> Substring.UnicodeScalarView {
    let taken = prefix(while: belongs)
    removeFirst(taken.count)
    return taken
  }
}
