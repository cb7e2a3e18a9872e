/// A word as it is read for the language it belongs to.
struct LanguageWord {
  /// Whether its first letter is a capital.
  private(set) var hasCapital = false
  private(set) var isEmpty = true
  private var lower = String.UnicodeScalarView()
  private var letters: LanguageSet?
  private var length = 0

  /// No word of any list is longer.
  private static let longest = 40

  /// The languages that have it among their most frequent words.
  var languages: LanguageSet {
    length > Self.longest ? [] : LanguageIndex.ofWord[String(lower)] ?? []
  }

  /// The languages that write all of its letters; none given where its letters tell nothing.
  var languagesOfLetters: LanguageSet? { letters }

  /// Adds the letter `scalar` at the end.
  mutating func append(_ scalar: Unicode.Scalar) {
    if isEmpty { (isEmpty, hasCapital) = (false, scalar.properties.isUppercase) }
    length += 1
    guard length <= Self.longest else { return }
    if scalar.isASCII {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      lower.append(isUpper ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
      return
    }
    let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    lower.append(lowered)
    if let writing = LanguageIndex.ofLetter[lowered] {
      letters = letters.map { $0.intersection(writing) } ?? writing
    }
  }
}
