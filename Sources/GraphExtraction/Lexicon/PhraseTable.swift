import LinguisticAnalysis

/// A set of phrases that is found in tokens.
struct PhraseTable: Sendable {
  private let phrases: Set<String>
  /// The most tokens that a phrase starting with a word has.
  private let longest: [String: Int]

  /// A table of `phrases`; case says nothing.
  init(_ phrases: [String]) {
    var keys: Set<String> = []
    var longest: [String: Int] = [:]
    for phrase in phrases {
      let words = Self.tokenised(phrase)
      guard let first = words.first else { continue }
      keys.insert(words.joined(separator: " "))
      longest[first] = max(longest[first] ?? 0, words.count)
    }
    self.phrases = keys
    self.longest = longest
  }

  /// The number of tokens of the longest phrase that starts at `index`; 0 where none does.
  func match(in tokens: [Token], at index: Int, limit: Int? = nil) -> Int {
    guard let longest = longest[tokens[index].lower] else { return 0 }
    let limit = min(limit ?? tokens.count, tokens.count)
    var count = min(longest, limit - index)
    while count > 0 {
      if phrases.contains(NameKey(tokens[index..<index + count]).text) { return count }
      count -= 1
    }
    return 0
  }

  /// Whether the whole of `tokens` is a phrase.
  func contains(_ tokens: ArraySlice<Token>) -> Bool { phrases.contains(NameKey(tokens).text) }

  private static func tokenised(_ phrase: String) -> [String] {
    WordList.words(
      phrase.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        .joined(separator: " - ").split(separator: "'s", omittingEmptySubsequences: false)
        .joined(separator: " 's"))
  }
}
