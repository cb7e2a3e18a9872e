import GraphModel
import LinguisticAnalysis

/// What the words of a name say about its type, wherever it stands.
struct NameForm: Sendable {
  private let sentence: ClassifiedSentence
  private let phrase: NamePhrase
  private let words: [Int]

  /// The form of `phrase` in `sentence`.
  init(_ phrase: NamePhrase, in sentence: ClassifiedSentence) {
    self.phrase = phrase
    self.sentence = sentence
    words = phrase.range.filter { index in
      sentence.token(index).map { $0.shape != .mark } == true
        && !(sentence.token(index)?.shape == .lower
          && (sentence.classes(index).contains(.particle) || sentence.lower(index - 1) == "-"))
    }
  }

  /// The evidence of the words.
  var scores: TypeScores {
    var scores = TypeScores()
    if placeCount == phrase.range.count {
      scores[.place] += sentence.classes(phrase.range.lowerBound).contains(.given) ? 4 : 6
      if PlaceNames.countryTable.contains(tokens) { return TypeScores(.place, 12) }
      if units > 1 { return TypeScores(.place, 7) }
    } else if let type = phrase.headType {
      scores[type] += headWeight
    } else {
      scores += abbreviatedBody + namedPlace
    }
    if phrase.headType == nil || phrase.headType == .place {
      scores[.person] += personWeight
      if words.count == 1, placeCount == 0 { scores += singleWord }
      if ResearchTerms.table.contains(tokens) { scores[.area] += 4 }
    }
    return scores
  }

  /// Whether the words alone name nothing: a head noun without anything, "Research Hubs".
  var isGeneric: Bool {
    if words.count == 1, phrase.headType != nil { return true }
    guard words.allSatisfy({ isGeneralWord($0) }) else { return false }
    if phrase.headType == nil { return true }
    let last = sentence.lower(phrase.range.upperBound - 1)
    return words.count <= 2 && last.hasSuffix("s") && !last.hasSuffix("ss")
      && phrase.headType != .prize
  }

  /// Whether the words can stand for a name even where every word has a capital.
  var isNameInTitle: Bool {
    guard phrase.headType != nil else { return !words.contains { isGeneralWord($0) } }
    if words.contains(where: { !isGeneralWord($0) || sentence.classes($0).contains(.nationality) })
    {
      return true
    }
    let hasComplement = phrase.range.contains { ["of", "for"].contains(sentence.lower($0)) }
    return headWeight > 5 && (hasComplement || words.count > 2)
  }

  /// The words parted by spaces: "Rolls-Royce" is one.
  private var units: Int {
    phrase.range.count { $0 == phrase.range.lowerBound || !sentence.touches($0 - 1) }
  }

  /// "TU Dresden", "VU Amsterdam": letters and a place.
  private var abbreviatedBody: TypeScores {
    let first = phrase.range.lowerBound
    guard units > 1, let token = sentence.token(first), token.shape == .upper,
      token.text.utf8.count <= 6,
      PlaceNames.table.contains(sentence.tokens[first + 1..<phrase.range.upperBound])
    else { return abbreviatedUnit + stateUniversity }
    return TypeScores(.organisation, 7)
  }

  /// "IIT Ropar": letters and a word that the language does not know.
  private var abbreviatedUnit: TypeScores {
    let first = phrase.range.lowerBound
    guard units == 2, words.count == 2, sentence.token(first)?.shape == .upper,
      !sentence.classes(first).contains(.initialism), isStrange(words[1])
    else { return TypeScores() }
    return TypeScores(.organisation, 3.5) + TypeScores(.hub, 2)
  }

  /// "Michigan State", "Georgia Tech".
  private var stateUniversity: TypeScores {
    let last = phrase.range.upperBound - 1
    guard units > 1, ["state", "tech", "poly"].contains(sentence.lower(last)),
      sentence.token(last)?.shape == .capitalised,
      PlaceNames.table.contains(sentence.tokens[phrase.range.lowerBound..<last])
    else { return TypeScores() }
    return TypeScores(.organisation, 7)
  }

  /// "San Pedro", "Fort Pierce": words that places start with.
  private var namedPlace: TypeScores {
    guard units > 1, units < 5, Self.placeOpeners.contains(sentence.lower(phrase.range.lowerBound))
    else { return TypeScores() }
    return TypeScores(.place, 3.5) + TypeScores(.person, -4)
  }

  private var tokens: ArraySlice<Token> { sentence.tokens[phrase.range] }

  private var placeCount: Int {
    PlaceNames.table.match(
      in: sentence.tokens, at: phrase.range.lowerBound, limit: phrase.range.upperBound)
  }

  private var headWeight: Double {
    guard let head = phrase.head, let type = phrase.headType else { return 0 }
    let word = sentence.lower(head)
    if type == .place { return Self.surnames.contains(word) ? 5 : 8 }
    return HeadNouns.isWeak(word) ? 5 : 10
  }

  /// How much the words look like a person's name.
  private var personWeight: Double {
    guard units > 1, words.count <= 6 else { return 0 }
    let first = words[0]
    var weight = 0.0
    let startsWithGiven = sentence.classes(first).contains(.given)
    if startsWithGiven { weight += 5 }
    if words.dropLast().contains(where: { isInitial($0) }) { weight += 5 }
    if phrase.range.count > words.count, placeCount != phrase.range.count { weight += 2 }
    let strange = words.filter { isStrange($0) }.count
    if strange == words.count { weight += units <= 3 ? 4.5 : 3 }
    if endsInDoubleName { weight += 3 }
    if !startsWithGiven {
      weight -= 3 * Double(words.filter { isGeneralWord($0) }.count)
      if placeCount > 0 { weight -= 2 }
    }
    weight -= 4 * Double(words.filter { isAcronym($0) }.count)
    weight -= 3 * Double(words.filter { sentence.token($0)?.shape == .number }.count)
    return weight
  }

  /// Whether the last word is two names and a hyphen: "Ada Moss-Lee".
  private var endsInDoubleName: Bool {
    let last = phrase.range.upperBound - 1
    return sentence.touches(last - 1) && sentence.lower(last - 1) == "-"
      && [last, last - 2].allSatisfy { sentence.token($0)?.shape == .capitalised && !isPlace($0) }
  }

  private func isPlace(_ index: Int) -> Bool {
    PlaceNames.table.match(in: sentence.tokens, at: index, limit: index + 1) > 0
  }

  private var singleWord: TypeScores {
    guard let token = sentence.token(words[0]) else { return TypeScores() }
    let hasDigits = token.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    switch token.shape {
    case .upper where sentence.classes(words[0]).contains(.initialism):
      return TypeScores(.organisation, -4)
    case .upper where hasDigits: return TypeScores(.event, 1) + TypeScores(.hub, 1)
    case .upper: return acronym(token)
    case .mixed: return TypeScores(.organisation, 1.5) + TypeScores(.hub, 1)
    case .capitalised where !isGeneralWord(words[0]): return TypeScores(.organisation, 1.5)
    default:
      return isGeneralWord(words[0])
        ? TypeScores(.organisation, -3) + TypeScores(.person, -3) + TypeScores(.hub, -3)
          + TypeScores(.place, -3) : TypeScores()
    }
  }

  /// Letters for a body; the more of them, the more likely a project.
  private func acronym(_ token: Token) -> TypeScores {
    let isLong = token.text.utf8.count >= 7
    return TypeScores(.organisation, 3) + TypeScores(.hub, isLong ? 3.4 : 1.5)
      + TypeScores(.person, -6)
  }

  private func isGeneralWord(_ index: Int) -> Bool {
    let classes = sentence.classes(index)
    guard let token = sentence.token(index), token.shape != .upper, token.shape != .mixed else {
      return false
    }
    return !classes.isDisjoint(with: [.common, .function, .role, .head, .nationality])
      || token.shape == .number || AreaWords.isScientific(token.lower)
  }

  /// Whether the word at `index` is none that the language knows.
  private func isStrange(_ index: Int) -> Bool {
    guard let token = sentence.token(index) else { return false }
    if token.shape == .number || isAcronym(index) { return false }
    let classes = sentence.classes(index)
    return classes.isDisjoint(with: [.common, .function, .role, .head, .nationality, .calendar])
      && !AreaWords.isScientific(token.lower)
      && !isPlace(index)
  }

  private func isInitial(_ index: Int) -> Bool {
    guard let text = sentence.token(index)?.text else { return false }
    return text.unicodeScalars.count == 2 && text.hasSuffix(".") || text.unicodeScalars.count == 1
  }

  /// Capital letters too short or too many to be a surname in capitals.
  private func isAcronym(_ index: Int) -> Bool {
    guard let token = sentence.token(index), !token.text.hasSuffix(".") else { return false }
    // "DeepMind", but not "McIntyre".
    if token.shape == .mixed { return !Self.surnameOpeners.contains(where: token.lower.hasPrefix) }
    guard token.shape == .upper else { return false }
    let isSurname =
      words.count == 2 && token.text.utf8.count >= 4
      && words.contains { sentence.token($0)?.shape == .capitalised && !isGeneralWord($0) }
    return !isSurname
  }

  /// How surnames with a capital inside start.
  private static let surnameOpeners = [
    "mc", "mac", "o'", "o\u{2019}", "d'", "d\u{2019}", "de", "di", "la", "le", "van", "fitz", "al",
  ]
  private static let placeOpeners: Set<String> = [
    "san", "santa", "santo", "são", "st", "st.", "saint", "sainte", "los", "las", "la", "le", "el",
    "fort", "mount", "lake", "rio", "río", "isla", "isle", "port", "puerto", "porto", "cape",
    "cabo", "monte", "villa", "nueva", "nuevo", "nova", "novi", "new", "north", "south", "east",
    "west",
    "palazzo", "palais", "plaza", "piazza", "aula", "pico", "cerro", "camp",
  ]
  /// Nouns for places that also are surnames.
  private static let surnames: Set<String> = [
    "hall", "park", "hill", "hills", "fields", "street", "forest", "bridge", "castle", "lake",
    "rivers", "heath", "avenue", "mountain", "tower", "village", "desert",
  ]
}
