import LinguisticAnalysis

/// Mends the marks of names that a model read: half a pair of brackets or quotes, a comma at the end.
enum NameMarks {
  /// The words of the name, with no mark at their ends that is none of the name.
  ///
  /// A compound that was cut at its hyphen is made whole ("sequence-" of "sequence-based"); a name
  /// that was read beyond a bracket or a quote of which it holds only one half ends there, where
  /// something is in front of it.
  ///
  /// - Parameters:
  ///   - words: The words that were read as a name, among `tokens`.
  ///   - tokens: The tokens of the sentence.
  static func mended(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    trimmed(paired(withWholeCompound(words, in: tokens), in: tokens), in: tokens)
  }

  /// With the rest of a compound that was cut at its hyphen, where that is in small letters.
  private static func withWholeCompound(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    let (first, last, next) = (words.lowerBound, words.upperBound - 1, words.upperBound)
    guard words.count > 1 else { return words }
    if first > 0, tokens[first - 1].shape == .lower, isHyphen(first, in: tokens) {
      return first - 1..<next
    }
    return next < tokens.count && tokens[next].shape == .lower && isHyphen(last, in: tokens)
      ? first..<next + 1 : words
  }

  /// Whether a hyphen stands at `place`, and touches what is around it.
  private static func isHyphen(_ place: Int, in tokens: [Token]) -> Bool {
    tokens[place].text == "-" && tokens[place - 1].touches(tokens[place])
      && tokens[place].touches(tokens[place + 1])
  }

  /// Up to the first bracket or quote that has no other half in the name.
  private static func paired(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var open: [Int] = []
    for place in words where tokens[place].shape == .mark {
      let mark = tokens[place].text
      if let last = open.last, mark == closing[tokens[last].text] {
        open.removeLast()
      } else if closing[mark] != nil {
        open.append(place)
      } else if closing.values.contains(mark) {
        return place > words.lowerBound ? words.lowerBound..<place : words
      }
    }
    guard let first = open.first, first > words.lowerBound else { return words }
    let next = words.upperBound
    let isQuote = !brackets.contains(tokens[first].text)
    if isQuote, open.count == 1, next < tokens.count,
      tokens[next].text == closing[tokens[first].text]
    {
      return words.lowerBound..<next + 1
    }
    return words.lowerBound..<first
  }

  /// Without an opening mark that nothing closes in front, and without marks behind.
  private static func trimmed(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var (start, end) = (words.lowerBound, words.upperBound)
    while end - start > 1, closing[tokens[start].text] != nil,
      !isClosed(start, in: start..<end, of: tokens)
    {
      start += 1
    }
    while end - start > 1, loose.contains(tokens[end - 1].text) { end -= 1 }
    return start..<end
  }

  /// Whether the mark at `place` opens what ends within `words`.
  private static func isClosed(_ place: Int, in words: Range<Int>, of tokens: [Token]) -> Bool {
    guard let other = closing[tokens[place].text] else { return false }
    return tokens[place + 1..<words.upperBound].contains { $0.text == other }
  }

  private static let brackets: Set<String> = ["(", "["]
  private static let closing = [
    "(": ")", "[": "]", "\"": "\"", "\u{201C}": "\u{201D}", "\u{201E}": "\u{201C}",
    "\u{AB}": "\u{BB}",
  ]
  /// Marks that no name ends with.
  private static let loose: Set<String> = [
    ",", ";", ":", "-", "\u{2013}", "\u{2014}", "/",
  ]
}
