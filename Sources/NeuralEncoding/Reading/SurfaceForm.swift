/// The words of a mention, taken apart once to be compared with others.
struct SurfaceForm: Hashable, Sendable {
  /// The words as they stand in the text.
  let surface: String
  /// The words in lower case, without titles, articles, marks at the ends or a possessive.
  let name: String
  /// Its runs of letters and digits, in lower case.
  let words: [String]
  /// Those that carry meaning.
  let content: Set<String>
  /// Whether it has letters, and all of them are capitals.
  let isInCapitals: Bool
  /// The first letters of all words, of capitalised ones, and of those that carry meaning.
  let initials: Set<String>
  /// What it may abbreviate: its letters, and its capitals, where it is written like an acronym.
  let acronyms: Set<String>

  /// The form of `surface`.
  init(_ surface: String) {
    self.surface = surface
    name = Self.normalised(surface)
    let written = Self.words(of: surface)
    words = written.map { $0.lowercased() }
    content = Set(words.filter { !Self.small.contains($0) })
    let scalars = surface.unicodeScalars
    isInCapitals =
      scalars.contains(where: \.properties.isUppercase)
      && !scalars.contains(where: \.properties.isLowercase)
    let capitalised = written.filter { $0.unicodeScalars.first?.properties.isUppercase ?? false }
    let large = written.filter { !Self.small.contains($0.lowercased()) }
    initials = Set(
      [written, capitalised, large].filter { $0.count > 1 }.map { words in
        words.compactMap { $0.unicodeScalars.first.map(String.init) }.joined().lowercased()
      })
    let all = written.joined().unicodeScalars
    let upper = all.filter(\.properties.isUppercase)
    let isAcronym = written.count <= 2 && (2...10).contains(all.count) && upper.count >= 2
    acronyms =
      isAcronym
      ? [String(all).lowercased(), String(String.UnicodeScalarView(upper)).lowercased()] : []
  }

  /// Whether this is an acronym of `other`.
  func abbreviates(_ other: SurfaceForm) -> Bool {
    !acronyms.isDisjoint(with: other.initials)
  }

  /// Whether this and `other` are one name with another number or letter behind it, or with and
  /// without one: "Tier-1" and "Tier-2", "EOSC" and "EOSC-A".
  func isInSeries(with other: SurfaceForm) -> Bool {
    let (own, its) = (designator, other.designator)
    guard own != its else { return false }
    return words.dropLast(own == nil ? 0 : 1) == other.words.dropLast(its == nil ? 0 : 1)
  }

  /// The number of at most three digits, or the letter behind a hyphen, that a name ends with.
  private var designator: String? {
    guard words.count > 1, let last = words.last else { return nil }
    let isNumber = last.utf8.count <= 3 && last.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isLetter = last.utf8.count == 1 && name.hasSuffix("-" + last)
    return isNumber || isLetter ? last : nil
  }

  /// Whether this is a pronoun.
  var isPronoun: Bool { Self.pronouns.contains(name) }

  /// Whether `word` says little about a name.
  static func isSmall(_ word: String) -> Bool { small.contains(word) }

  /// A name without what does not tell it from others.
  static func normalised(_ surface: String) -> String {
    var name = surface.lowercased()
      .replacing("\u{2019}", with: "'").replacing("\u{2013}", with: "-")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    while let first = name.first, marks.contains(first) { name.removeFirst() }
    while let last = name.last, marks.contains(last) { name.removeLast() }
    while let shorter = withoutTitle(name) { name = shorter }
    return String(name.hasSuffix("'s") ? name.dropLast(2) : name)
  }

  private static func withoutTitle(_ name: Substring) -> Substring? {
    guard let end = name.firstIndex(of: " ") else { return nil }
    var title = name[..<end]
    if title.hasSuffix(".") { title.removeLast() }
    return titles.contains(String(title)) ? name[name.index(after: end)...] : nil
  }

  /// The runs of letters and digits.
  private static func words(of text: String) -> [String] {
    text.unicodeScalars.split { !isLetterOrDigit($0) }.map { String($0) }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static let marks: Set<Character> = [
    " ", "\t", ".", ",", ";", ":", "'", "\"", "(", ")", "[", "]", "\u{201C}", "\u{201D}",
    "\u{2018}",
  ]
  private static let titles: Set<String> = [
    "professor", "prof", "doctor", "dr", "sir", "dame", "lord", "lady", "baroness", "baron", "mr",
    "mrs", "ms", "miss", "mx", "hon", "the",
  ]
  private static let small: Set<String> = [
    "of", "and", "for", "the", "in", "on", "at", "de", "la", "du", "des", "und", "f\u{FC}r", "to",
    "a", "an", "e", "et", "y", "this", "its", "our", "their", "that", "these", "new", "said", "der",
    "die", "das", "di", "da",
  ]
  private static let pronouns: Set<String> = [
    "he", "she", "they", "it", "him", "her", "them", "his", "hers", "their", "its", "who", "which",
  ]
}
