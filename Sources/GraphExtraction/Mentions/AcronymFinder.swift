import GraphModel
import LinguisticAnalysis

/// A short form in brackets and the long form before it, or the other way about.
struct AcronymDefinition: Hashable, Sendable {
  /// The tokens of the long form.
  let long: Range<Int>
  /// The tokens of the short form.
  let short: Range<Int>
}

/// Finds where a sentence defines a short form: "Long Name (LN)", "LN (Long Name)".
///
/// The letters of the short form must come, in order, from the long form, the first from the start
/// of a word (after Schwartz and Hearst, "A simple algorithm for identifying abbreviation
/// definitions in biomedical text", 2003).
enum AcronymFinder {
  /// The definition that opens at `bracket`, behind the words in `before`.
  static func definition(
    before: Range<Int>, bracket: Int, in sentence: ClassifiedSentence
  ) -> AcronymDefinition? {
    guard let close = closing(of: bracket, in: sentence) else { return nil }
    var inside = bracket + 1..<close
    if inside.count > 2,
      ["the", "formerly", "or", "hereafter"].contains(sentence.lower(inside.lowerBound))
    {
      inside = inside.lowerBound + 1..<inside.upperBound
    }
    if isShort(inside, in: sentence), matches(short: inside, long: before, in: sentence) {
      return AcronymDefinition(long: before, short: inside)
    }
    if isShort(before, in: sentence), inside.count > 1,
      matches(short: before, long: inside, in: sentence)
    {
      return AcronymDefinition(long: inside, short: before)
    }
    return nil
  }

  /// The short form in the bracket at `bracket`, whatever its letters: a word of capitals right
  /// behind the name of a body is its short form in another language, as a rule.
  static func foreignShortForm(bracket: Int, in sentence: ClassifiedSentence) -> Range<Int>? {
    guard [")", "]"].contains(sentence.lower(bracket + 2)), let token = sentence.token(bracket + 1),
      token.shape == .upper || token.shape == .mixed, token.text.utf8.count > 2,
      !sentence.classes(bracket + 1).contains(.initialism),
      PlaceNames.table.match(in: sentence.tokens, at: bracket + 1) == 0
    else { return nil }
    return bracket + 1..<bracket + 2
  }

  /// The lower-case words before `bracket` that the short form in it stands for, as in
  /// "persistent identifiers (PIDs)".
  static func lowerCaseDefinition(
    bracket: Int, in sentence: ClassifiedSentence
  ) -> AcronymDefinition? {
    guard let close = closing(of: bracket, in: sentence), close == bracket + 2,
      let short = sentence.token(bracket + 1), short.shape == .upper || short.shape == .mixed
    else { return nil }
    var letters = Array(short.lower.unicodeScalars.filter(CharacterSetASCII.isLetter))
    if short.shape == .mixed, letters.last == "s" { letters.removeLast() }
    guard letters.count >= 2, letters.count <= 8 else { return nil }
    // The fewest words that the letters come from; hyphens part words.
    var start = bracket - 1
    while start >= 0, bracket - start <= letters.count * 2, isLongFormWord(start, in: sentence) {
      let words = sentence.tokens[start..<bracket].filter { $0.shape != .mark }
      if words.count > 1, words[0].lower.unicodeScalars.first == letters[0],
        AcronymLetters.come(letters, from: words.map { Array($0.lower.unicodeScalars) })
      {
        return AcronymDefinition(long: start..<bracket, short: bracket + 1..<close)
      }
      start -= 1
    }
    return nil
  }

  private static func isLongFormWord(_ index: Int, in sentence: ClassifiedSentence) -> Bool {
    guard let token = sentence.token(index) else { return false }
    switch token.shape {
    case .lower:
      return !sentence.classes(index).contains(.function) || ["of", "and"].contains(token.lower)
    case .capitalised: return true
    default: return token.text == "-"
    }
  }

  /// Whether the letters of `short` come from `long`.
  static func matches(
    short: Range<Int>, long: Range<Int>, in sentence: ClassifiedSentence
  ) -> Bool {
    guard long.count > 1 || short.count == 1 else { return false }
    let letters = sentence.tokens[short].flatMap { $0.lower.unicodeScalars }.filter(
      CharacterSetASCII.isLetter)
    let words = sentence.tokens[long].filter { $0.shape != .mark }.map {
      Array($0.lower.unicodeScalars)
    }
    return AcronymLetters.come(letters, from: words)
  }

  private static func isShort(_ range: Range<Int>, in sentence: ClassifiedSentence) -> Bool {
    guard range.count <= 3, let first = sentence.token(range.lowerBound) else { return false }
    return first.text.utf8.count <= 14
      && range.allSatisfy { index in
        sentence.token(index).map { $0.shape != .lower || $0.text.utf8.count < 12 } == true
      }
  }

  private static func closing(of bracket: Int, in sentence: ClassifiedSentence) -> Int? {
    (bracket + 2..<bracket + 16).first { [")", "]"].contains(sentence.lower($0)) }
  }
}

/// Letters of ASCII, which acronyms are made of.
enum CharacterSetASCII {
  /// Whether `scalar` is a small letter of ASCII.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x61 && scalar.value <= 0x7A
  }
}
