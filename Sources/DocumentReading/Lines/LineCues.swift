import GraphModel

/// What a line looks like: its words, the parts it is divided into, and how it starts and ends.
struct LineCues {
  /// Lines of more bytes than this are running text, and their words are not read.
  static let longestShortLine = 400

  /// How the first letter or digit is written.
  enum Start { case upper, lower, digit, none }

  /// The words between bars, dots and the like; no part is empty.
  let parts: [[String]]
  /// Whether a bar, a dot or a slash divides it; a dash divides into parts too, but is no bar.
  let hasBar: Bool
  /// How it starts.
  let start: Start
  /// The last character that is no quotation mark or bracket.
  let lastMark: Unicode.Scalar?
  /// The number of bytes.
  let length: Int
  /// The number of commas and semicolons.
  let commas: Int
  /// Whether at least one letter is small.
  let hasLowerCase: Bool
  /// Whether two words or more start with a capital.
  let capitalisedWords: Int

  /// All words, in lower case, without marks; an apostrophe is left out of its word.
  let words: [String]

  /// The cues of the line `span` of `text`.
  init(_ span: TextSpan, in text: TextBytes) {
    length = span.length
    var reader = WordReader()
    if length <= Self.longestShortLine { reader.read(text.bytes[span.start..<span.end]) }
    parts = reader.parts
    words = parts.count == 1 ? parts[0] : parts.flatMap { $0 }
    hasBar = reader.hasBar
    start = reader.start
    commas = reader.commas
    hasLowerCase = reader.hasLowerCase
    capitalisedWords = reader.capitalisedWords
    lastMark = Self.lastMark(span, in: text)
  }

  private static func lastMark(_ span: TextSpan, in text: TextBytes) -> Unicode.Scalar? {
    var start = max(span.start, span.end - 16)
    while start < span.end, !text.isBoundary(start) { start += 1 }
    let end = text.string(TextSpan(start: start, end: span.end)).unicodeScalars
    return end.last { !isClosing($0) }
  }

  private static func isClosing(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "»", "«", ")", "]", "}", " ",
      "*", "_":
      true
    default:
      false
    }
  }
}

extension LineCues {
  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    guard let lastMark else { return false }
    return lastMark == "." || lastMark == "!" || lastMark == "?" || lastMark == "\u{2026}"
  }

  /// Whether it is running text: at least a sentence, as opposed to a title or an item of a list.
  var isRunning: Bool {
    if length > 160 { return true }
    let count = words.count
    if lastMark == ":" { return count >= 4 && hasLowerCase }
    if lastMark == "?" || lastMark == "!" { return count > 16 }
    return endsSentence && count >= 4 && hasLowerCase
  }

  /// Whether it is as short as a title, and ends as one.
  var isTitleLike: Bool {
    guard length <= 160, !parts.isEmpty, !hasBar, words.count <= 24, start != .lower, start != .none
    else { return false }
    return lastMark != "." && lastMark != "," && lastMark != ";" && lastMark != ":"
  }
}
