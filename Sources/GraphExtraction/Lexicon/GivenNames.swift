/// Common given names of the world.
///
/// Drawn from public-domain census counts and openly licensed lists of researchers.
enum GivenNames {
  /// Whether `word`, in lower case, is a given name.
  static func contains(_ word: String) -> Bool { names.contains(word) }

  private static let names = Set(WordList.words(list).map { $0.lowercased() })
}
