import GraphModel
import LinguisticAnalysis

/// A sentence, and what the language knows about each of its tokens.
struct ClassifiedSentence: Sendable {
  /// How a sentence uses capitals.
  enum Casing: Sendable {
    /// Names are capitalised, other words are not.
    case running
    /// Every word of weight is capitalised.
    case title
    /// All letters are capitals.
    case capitals
  }

  /// The tokens.
  let tokens: [Token]
  /// The classes of each token.
  let classes: [WordClasses]
  /// How it uses capitals.
  let casing: Casing
  /// The kind of passage that it stands in.
  let kind: Passage.Kind

  /// A sentence in a passage of `kind`.
  init(_ sentence: Sentence, kind: Passage.Kind) {
    tokens = sentence.tokens
    classes = tokens.map(WordClasses.init)
    self.kind = kind
    casing = Self.casing(of: tokens, classes)
  }

  /// The token at `index`, unless that is outside of the sentence.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The lower-case text at `index`; empty outside of the sentence.
  func lower(_ index: Int) -> String { token(index)?.lower ?? "" }

  /// The classes at `index`; none outside of the sentence.
  func classes(_ index: Int) -> WordClasses {
    classes.indices.contains(index) ? classes[index] : []
  }

  /// Whether the token at `index` touches the one behind it.
  func touches(_ index: Int) -> Bool {
    guard let left = token(index), let right = token(index + 1) else { return false }
    return left.touches(right)
  }

  /// Whether a word stands at `index` that a capital letter makes nothing of, since any word
  /// there has one.
  func opens(at index: Int) -> Bool {
    guard let before = token(index - 1) else { return true }
    guard before.shape == .mark else { return before.shape == .number && index == 1 }
    if ["\u{201C}", "\u{2018}", ":", "\u{2022}", "|", "\u{BB}", ">", "*", "."].contains(before.text)
    {
      return true
    }
    // A straight quote opens where it touches the word; other marks only at the very start.
    if ["\"", "'"].contains(before.text) { return before.touches(tokens[index]) }
    return tokens[..<index].allSatisfy { $0.shape == .mark || $0.shape == .number }
  }

  private static func casing(of tokens: [Token], _ classes: [WordClasses]) -> Casing {
    var words = 0
    var capitalised = 0
    var upper = 0
    var lower = 0
    for (token, kind) in zip(tokens, classes) {
      guard token.shape != .mark, token.shape != .number else { continue }
      if token.shape == .upper { upper += 1 }
      if token.shape == .lower {
        if !kind.contains(.function), !kind.contains(.particle), token.text.utf8.count > 2 {
          lower += 1
        }
      } else if !kind.contains(.function) {
        capitalised += 1
      }
      words += 1
    }
    if words >= 3, upper * 5 >= words * 4 { return .capitals }
    // A full stop ends running text, and hardly a title.
    if let last = tokens.last?.text, last == "." { return .running }
    return capitalised >= 3 && lower == 0 || capitalised >= 6 && lower * 6 <= capitalised
      ? .title : .running
  }
}
