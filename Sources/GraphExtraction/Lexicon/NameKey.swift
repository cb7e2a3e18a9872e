import LinguisticAnalysis

/// What two spellings of one name share: its tokens in lower case, parted by spaces.
struct NameKey: Hashable, Sendable {
  /// The tokens, parted by spaces.
  let text: String

  /// The key of `tokens`.
  init(_ tokens: ArraySlice<Token>) {
    if tokens.count == 1, let only = tokens.first {
      text = only.lower
      return
    }
    var text = ""
    for token in tokens {
      if !text.isEmpty { text += " " }
      text += token.lower == "\u{2019}s" ? "'s" : token.lower
    }
    self.text = text
  }
}
