/// Words of general and scientific English: those that running text writes in lower case.
///
/// A capitalised word that is not among them is likely to be a name. Counted over openly licensed
/// research news and encyclopaedia text; regular forms of a listed word are left out.
enum CommonWords {
  /// Whether `word`, in lower case, or what it is a regular form of, is a common word.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    return endings.contains { ending, replacement in
      word.count > ending.count + 2 && word.hasSuffix(ending)
        && words.contains(word.dropLast(ending.count) + replacement)
    }
  }

  private static let words = Set([aToD, eToO, pToZ].flatMap(WordList.words))

  private static let endings = [
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
    ("ing", "e"), ("ly", ""), ("d", ""),
  ]
}
