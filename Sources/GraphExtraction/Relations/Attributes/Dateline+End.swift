import GraphModel
import LinguisticAnalysis

extension Dateline {
  /// How many words and marks it takes at most.
  private static let longest = 14

  /// The offset behind the dateline that `tokens` of a sentence open with; nil where they open
  /// with none.
  ///
  /// Its date is the document's.
  static func end(of tokens: [Token]) -> Int? {
    guard let first = tokens.first, first.shape == .upper, first.text.count > 2 else { return nil }
    for (index, token) in tokens.prefix(longest).enumerated().dropFirst() {
      if dashes.contains(token.text) {
        // The dash of "AIX-EN-PROVENCE" touches its words.
        let isHyphen =
          tokens[index - 1].touches(token) && index + 1 < tokens.count
          && token.touches(tokens[index + 1])
        if isHyphen { continue }
        return token.span.end
      }
      // "de", "of": a name may have such a word; a clause has more.
      if token.shape == .lower, token.text.count > 3 { return nil }
    }
    return nil
  }

  private static let dashes: Set<String> = ["-", "--", "\u{2013}", "\u{2014}", "|"]
}
