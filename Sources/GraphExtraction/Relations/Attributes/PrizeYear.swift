import GraphModel
import LinguisticAnalysis

/// The year that goes with the name of a prize: "the 2022 Reef Medal", "the Reef Medal 2022".
enum PrizeYear {
  /// The year in the name at `span` of a sentence of `tokens`, right in front of it, or right
  /// behind it.
  static func year(in tokens: [Token], at span: TextSpan) -> DateExpression? {
    let first = tokens.firstIndex(endingBehind: span.start)
    let last = max(first, tokens.firstIndex(endingBehind: span.end))
    if let year = tokens[first..<last].lazy.compactMap({ year(of: $0.lower) }).first { return year }
    if first > 0, let year = year(of: tokens[first - 1].lower) { return year }
    let next = last < tokens.count && openings.contains(tokens[last].lower) ? last + 1 : last
    return next < tokens.count ? year(of: tokens[next].lower) : nil
  }

  /// The year that `word` gives, if it may be that of an award.
  static func year(of word: String) -> DateExpression? {
    guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      word.hasPrefix("19") || word.hasPrefix("20")
    else { return nil }
    return DateExpression(text: word, iso: word)
  }

  private static let openings: Set<String> = ["of", "in", "for", "(", ","]
}
