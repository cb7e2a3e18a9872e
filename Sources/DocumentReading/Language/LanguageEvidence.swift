internal import Foundation

/// What the words of a text tell of its language.
///
/// The method is the old one of counting short, frequent words (Grefenstette 1995). A word gives
/// one point, which the languages that have it share: what few have tells more. So does its
/// spelling, at half a point, where it has letters that only some languages write.
struct LanguageEvidence {
  /// The letters of each script, by its raw value, each with its script's weight.
  private(set) var letters = [Int](repeating: 0, count: WritingScript.allCases.count)
  /// The points of each known language.
  private(set) var points = [Double](repeating: 0, count: KnownLanguage.all.count)
  /// The words that gave points to each known language.
  private(set) var hits = [Int](repeating: 0, count: KnownLanguage.all.count)
  /// Those of them that are in the language's list.
  private(set) var listedHits = [Int](repeating: 0, count: KnownLanguage.all.count)
  private(set) var words = 0
  /// The words that start without a capital.
  private(set) var runningWords = 0

  /// No evidence yet.
  init() {}

  /// The evidence of `text`.
  init(_ text: some StringProtocol) { add(text) }

  /// All letters, each with its script's weight.
  var size: Int { letters.reduce(0, +) }

  /// Adds the words of `text`.
  mutating func add(_ text: some StringProtocol) {
    for stretch in composed(text).split(whereSeparator: \.properties.isWhitespace)
    where !isAddress(stretch) {
      var word = LanguageWord()
      for scalar in stretch where scalar != Self.softHyphen {
        if scalar.properties.isAlphabetic || Self.isMark(scalar) {
          if let script = WritingScript(scalar) { letters[script.rawValue] += script.weight }
          word.append(scalar)
        } else {
          add(word)
          word = LanguageWord()
        }
      }
      add(word)
    }
  }

  /// Adds what another text told.
  mutating func add(_ other: LanguageEvidence) {
    for index in letters.indices { letters[index] += other.letters[index] }
    for index in points.indices {
      points[index] += other.points[index]
      hits[index] += other.hits[index]
      listedHits[index] += other.listedHits[index]
    }
    words += other.words
    runningWords += other.runningWords
  }

  /// A word with a capital may be part of a name, and speaks for English alone.
  private mutating func add(_ word: LanguageWord) {
    if word.isEmpty { return }
    words += 1
    var languages = word.languages
    let ofLetters = word.hasCapital ? [] : word.languagesOfLetters ?? []
    if word.hasCapital {
      languages.formIntersection(LanguageSet(index: LanguageIndex.english))
    } else {
      runningWords += 1
    }
    for index in languages.indices {
      points[index] += 1 / Double(languages.count)
      listedHits[index] += 1
    }
    for index in ofLetters.indices { points[index] += 0.5 / Double(ofLetters.count) }
    for index in languages.union(ofLetters).indices { hits[index] += 1 }
  }

  /// The scalars of `text`, its accents joined with their letters.
  private func composed(_ text: some StringProtocol) -> String.UnicodeScalarView {
    let hasAccents = text.unicodeScalars.contains { scalar in
      (0x300...0x36F).contains(scalar.value) || (0x653...0x655).contains(scalar.value)
    }
    return (hasAccents ? text.precomposedStringWithCanonicalMapping : String(text)).unicodeScalars
  }

  /// Whether a stretch without white space is a web or mail address.
  private func isAddress(_ stretch: Substring.UnicodeScalarView) -> Bool {
    stretch.contains("@") || stretch.starts(with: "www.".unicodeScalars)
      || Substring(stretch).utf8.split(separator: UInt8(ascii: ":")).dropFirst()
        .contains { $0.starts(with: "//".utf8) }
  }

  /// Whether `scalar` is a part of words without being a letter.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x900...0xE7F).contains(scalar.value)
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"
}
