import GraphModel

/// Cuts the tokens of a passage into sentences.
enum SentenceSplitter {
  /// A sentence with more tokens than this is cut, so that what works on sentences stays quick.
  static let longestSentence = 400

  /// The sentences of a passage's `tokens`, none of them empty.
  static func split(_ tokens: [Token]) -> [ArraySlice<Token>] {
    var sentences: [ArraySlice<Token>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      let end = endOfStop(at: index, in: tokens)
      if end.isBoundary || end.next - start >= longestSentence {
        sentences.append(tokens[start..<end.next])
        start = end.next
      }
      index = end.next
    }
    if start < tokens.count { sentences.append(tokens[start...]) }
    return sentences
  }

  /// The index behind the token at `index` and the quotes and brackets that close behind it, and
  /// whether a sentence ends there.
  private static func endOfStop(
    at index: Int, in tokens: [Token]
  ) -> (next: Int, isBoundary: Bool) {
    guard let stop = Stop(tokens[index]) else { return (index + 1, false) }
    var next = index + 1
    while next < tokens.count, closes(at: next, in: tokens) { next += 1 }
    guard next < tokens.count else { return (next, true) }
    return (next, ends(stop, at: index, next: next, in: tokens))
  }

  private static func ends(_ stop: Stop, at index: Int, next: Int, in tokens: [Token]) -> Bool {
    let following = firstWord(from: next, in: tokens)
    let touches = tokens[next - 1].touches(tokens[next])
    switch stop {
    case .full:
      if isInsideAbbreviation(index, before: following, in: tokens) { return false }
      if touches { return startsGlued(following, after: index, in: tokens) }
      return following.shape != .lower
    case .question:
      return !touches && following.shape != .lower
    case .ellipsis:
      return following.shape == .capitalised && !touches
    case .abbreviation:
      return SentenceOpeners.contains(following.lower) && following.shape == .capitalised
    }
  }

  /// Whether the stop at `index` is that of "e" in a registered society's German abbreviation.
  private static func isInsideAbbreviation(
    _ index: Int, before following: Token, in tokens: [Token]
  ) -> Bool {
    index > 0 && tokens[index - 1].text == "e" && following.text == "V."
  }

  /// Whether a sentence starts directly behind a stop, as in "the end.The next".
  private static func startsGlued(_ word: Token, after stop: Int, in tokens: [Token]) -> Bool {
    stop > 0 && tokens[stop - 1].shape == .lower && word.shape == .capitalised
  }

  /// The token at `index`, or the first behind the quotes and brackets that open there.
  private static func firstWord(from index: Int, in tokens: [Token]) -> Token {
    var index = index
    while index + 1 < tokens.count, tokens[index].shape == .mark,
      Self.opening.contains(tokens[index].text)
    {
      index += 1
    }
    return tokens[index]
  }

  /// Whether the token at `index` closes a quotation or bracket around what it touches.
  private static func closes(at index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.shape == .mark, tokens[index - 1].touches(token) else { return false }
    if Self.closing.contains(token.text) { return true }
    // A straight quote closes where nothing touches it from behind.
    return ["\"", "'"].contains(token.text)
      && (index + 1 == tokens.count || !token.touches(tokens[index + 1]))
  }

  private static let closing: Set<String> = ["\u{201D}", "\u{2019}", "\u{BB}", ")", "]", "}"]
  private static let opening: Set<String> = [
    "\u{201C}", "\u{2018}", "\u{AB}", "(", "[", "{", "\"", "'",
  ]
}

/// A token that may end a sentence.
private enum Stop {
  case full
  case question
  case ellipsis
  /// An abbreviation or initial, with its stop.
  case abbreviation

  init?(_ token: Token) {
    switch token.text {
    case ".", "\u{3002}": self = .full
    case "\u{2026}": self = .ellipsis
    default:
      guard let last = token.text.utf8.last else { return nil }
      switch (Unicode.Scalar(last), token.shape) {
      case ("!", .mark), ("?", .mark): self = .question
      case (".", .mark): self = .ellipsis
      case (".", _):
        if Abbreviation(String(token.lower.dropLast())) == .leading { return nil }
        self = .abbreviation
      default: return nil
      }
    }
  }
}
