import LinguisticAnalysis

/// What the language knows about a word, apart from where it stands.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt16

  /// An article, preposition, pronoun, conjunction or auxiliary.
  static let function = WordClasses(rawValue: 1 << 0)
  /// A word that running text writes in lower case.
  static let common = WordClasses(rawValue: 1 << 1)
  /// A common given name.
  static let given = WordClasses(rawValue: 1 << 2)
  /// Stands before a person's name, and is no part of it: "Dr".
  static let honorific = WordClasses(rawValue: 1 << 3)
  /// A post or a profession: "director", "chemist".
  static let role = WordClasses(rawValue: 1 << 4)
  /// A month or a day of the week.
  static let calendar = WordClasses(rawValue: 1 << 5)
  /// "Japanese", "British".
  static let nationality = WordClasses(rawValue: 1 << 6)
  /// A small word inside of names: "de", "van", "bin".
  static let particle = WordClasses(rawValue: 1 << 7)
  /// Heads a name of some type.
  static let head = WordClasses(rawValue: 1 << 8)
  /// Letters behind a person's name: "PhD", "FRS".
  static let postnominal = WordClasses(rawValue: 1 << 9)
  /// Capital letters that name no body: "DNA", "CEO".
  static let initialism = WordClasses(rawValue: 1 << 10)

  /// The classes of `token`.
  init(_ token: Token) {
    self = token.shape == .mark ? [] : WordClasses(lower: token.lower)
  }

  /// The classes of a word in lower case.
  init(lower word: String) {
    self = Self.listed[word] ?? []
    if CommonWords.contains(word) { insert(.common) }
    if GivenNames.contains(word) { insert(.given) }
    if HeadNouns.type(of: word) != nil { insert(.head) }
  }

  /// A set of the raw bits.
  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let listed: [String: WordClasses] = {
    let lists: [(String, WordClasses)] = [
      (WordClassLists.function, [.function, .common]), (WordClassLists.honorifics, .honorific),
      (WordClassLists.roles, .role), (WordClassLists.calendar, .calendar),
      (WordClassLists.nationalities, .nationality), (WordClassLists.particles, .particle),
      (WordClassLists.postnominals, .postnominal), (WordClassLists.initialisms, .initialism),
    ]
    var listed: [String: WordClasses] = [:]
    for (list, classes) in lists {
      for word in WordList.words(list) { listed[word, default: []].formUnion(classes) }
    }
    return listed
  }()
}
