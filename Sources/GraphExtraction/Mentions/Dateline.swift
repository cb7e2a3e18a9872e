import GraphModel
import LinguisticAnalysis

/// The place and date that open a press release, as "LONDON, 3 May -".
///
/// They say nothing of its subject.
enum Dateline {
  /// The number of tokens that the dateline of `sentence` has; 0 where there is none.
  static func length(of sentence: ClassifiedSentence) -> Int {
    guard sentence.kind == .paragraph, let first = sentence.tokens.first else { return 0 }
    let isShouted = first.shape == .upper && first.text.utf8.count > 3
    guard isShouted || PlaceNames.table.match(in: sentence.tokens, at: 0) > 0 else { return 0 }
    var hasDate = false
    for (index, token) in sentence.tokens.prefix(12).enumerated() {
      if ["-", "--", "\u{2013}", "\u{2014}"].contains(token.text) {
        if sentence.touches(index - 1), sentence.touches(index) { continue }
        return isShouted || hasDate ? index + 1 : 0
      }
      if token.text == ":", isShouted { return index + 1 }
      if token.shape == .number || sentence.classes(index).contains(.calendar) { hasDate = true }
      if token.shape == .lower { return 0 }
    }
    return 0
  }
}
