/// A language that shares its script with others, and what it is known by.
struct KnownLanguage {
  /// Its primary subtag in BCP 47.
  let code: String
  let script: WritingScript
  /// The letters it writes that not every language of its script does, in lower case.
  let letters: [Unicode.Scalar]
  /// Its most frequent words, which hardly any sentence does without, in lower case.
  ///
  /// An apostrophe parts words: the list has "l" for the French "l'eau".
  let words: [Substring]

  init(_ code: String, _ script: WritingScript = .latin, letters: String = "", words: String) {
    self.code = code
    self.script = script
    self.letters = Array(letters.unicodeScalars)
    self.words = words.split(whereSeparator: \.isWhitespace)
  }

  /// All of them; English is the first.
  static let all =
    [english] + germanic + romance + slavic + baltic + uralic + others + beyondLatin
}

/// Some of the known languages.
struct LanguageSet: OptionSet {
  let rawValue: UInt64

  /// The language at `index` in `KnownLanguage.all`.
  init(index: Int) { rawValue = 1 << UInt64(index) }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  var count: Int { rawValue.nonzeroBitCount }

  /// The places of the languages in `KnownLanguage.all`, in order.
  var indices: some Sequence<Int> {
    sequence(state: rawValue) { rest in
      if rest == 0 { return nil }
      defer { rest &= rest - 1 }
      return rest.trailingZeroBitCount
    }
  }
}

/// Which languages have a word or a letter.
enum LanguageIndex {
  static let english = 0

  /// The languages that have a word in their list.
  static let ofWord: [String: LanguageSet] = {
    var index: [String: LanguageSet] = [:]
    for (place, language) in KnownLanguage.all.enumerated() {
      for word in language.words { index[String(word), default: []].insert(.init(index: place)) }
    }
    return index
  }()

  /// The languages that write a letter; letters that are missing here tell nothing.
  static let ofLetter: [Unicode.Scalar: LanguageSet] = {
    var index: [Unicode.Scalar: LanguageSet] = [:]
    for (place, language) in KnownLanguage.all.enumerated() {
      for letter in language.letters { index[letter, default: []].insert(.init(index: place)) }
    }
    return index
  }()
}
