import GraphModel
import LinguisticAnalysis

/// Decides whether a name goes on behind a possessive: "King's College" is one name, "Japan's
/// Ministry" are two.
struct Possessive: Sendable {
  /// The ways to write the ending.
  static let marks: Set<String> = ["'s", "\u{2019}s", "'", "\u{2019}"]

  let joints: NameJoints
  /// The name, behind which a possessive ending stands.
  let range: Range<Int>

  /// The end of the name with the next word; nil where another name starts there.
  var end: Int? {
    let mark = range.upperBound
    guard joints.isNamePart(mark + 1), joints.sentence.touches(mark - 1) else { return nil }
    return belongs(mark) ? mark + 2 : nil
  }

  private func belongs(_ mark: Int) -> Bool {
    let sentence = joints.sentence
    let owner = sentence.lower(mark - 1)
    if Self.owners.contains(owner) || isSaint { return true }
    if ["'", "\u{2019}"].contains(sentence.lower(mark)) {
      // "Users' Day"; elsewhere the mark closes a quotation or follows a plural.
      let type = HeadNouns.type(of: sentence.lower(mark + 1))
      return owner.hasSuffix("s") && (type == .event || type == .prize)
    }
    guard range.count == 1, !PlaceNames.table.contains(sentence.tokens[range]),
      sentence.token(mark - 1)?.shape == .capitalised
    else { return false }
    // "Darwin's Worm Prize": a name of few words that a prize ends.
    var last = mark + 1
    while joints.isNamePart(last + 1), last - mark < 4 { last += 1 }
    let word = sentence.lower(last)
    return HeadNouns.type(of: word) == .prize || Self.possessed.contains(word)
  }

  private var isSaint: Bool {
    range.count == 2 && ["st", "st.", "saint"].contains(joints.sentence.lower(range.lowerBound))
  }

  private static let owners: Set<String> = [
    "king", "queen", "women", "children", "people", "men", "alzheimer", "parkinson", "crohn",
    "huntington", "president", "chancellor", "rector", "director", "dean", "guy", "girls", "boys",
    "veterans", "nurses", "teachers", "farmers", "founder", "founders", "chairman", "students",
    "general", "minister", "governor", "mayor", "world",
  ]
  /// What a name in the possessive owns for good: "Addenbrooke's Hospital".
  private static let possessed: Set<String> = [
    "hospital", "infirmary", "college", "university", "society", "church",
  ]
}
