import GraphModel
import LinguisticAnalysis

/// Decides whether a name goes on behind "of", "for", "in", "on" or "at": "Institute of Ageing"
/// is one name, "the Faculty of Medicine of the University of Leeds" are two.
struct Complement: Sendable {
  let joints: NameJoints
  /// The name, behind which a preposition may stand.
  let range: Range<Int>

  /// The end of the name with the preposition and the word behind it.
  var end: Int? {
    let opener = sentence.lower(range.upperBound)
    var next = range.upperBound + 1
    if sentence.lower(next) == "the" { next += 1 }
    guard joints.isNamePart(next) || opener == "for" && isRole(next), takes(opener, next: next)
    else {
      return nil
    }
    return next + 1
  }

  /// The end of the name with the role behind it: "Prize for Young Scientists".
  var endWithRole: Int? {
    guard isRole(range.upperBound), range.contains(where: { sentence.lower($0) == "for" }),
      let head, head != .organisation
    else { return nil }
    return range.upperBound + 1
  }

  private var sentence: ClassifiedSentence { joints.sentence }

  private var head: EntityType? { HeadFinder(sentence: sentence).head(of: range)?.type }

  private func takes(_ opener: String, next: Int) -> Bool {
    let last = range.upperBound - 1
    let isPlace = PlaceNames.table.match(in: sentence.tokens, at: next) > 0
    switch opener {
    case "of":
      if sentence.classes(last).contains(.role) || isOtherBody(next) { return false }
      return head != nil || Self.openHeads.contains(sentence.lower(last))
    case "for":
      guard let head, !isOtherBody(next), !isPlace else { return false }
      return isWord(next) || head == .hub || isRole(next)
    case "in":
      guard let head, head != .organisation, !isPlace else { return false }
      return isWord(next) || head == .hub
    case "on":
      return head != nil && !isPlace && !sentence.classes(next).contains(.calendar)
    case "at":
      return sentence.lower(range.lowerBound) == "university" && range.count > 2 && isPlace
    default: return false
    }
  }

  /// Whether the word at `index` is one of the language, not a name.
  private func isWord(_ index: Int) -> Bool {
    sentence.classes(index).contains(.common) || sentence.token(index)?.shape == .mixed
      || AreaWords.isScientific(sentence.lower(index))
  }

  /// Whether the words from `next` on name a body of their own: "of the University of Leeds".
  private func isOtherBody(_ next: Int) -> Bool {
    let opener = range.dropFirst().last { ["of", "for"].contains(sentence.lower($0)) }
    if let opener, HeadNouns.type(of: sentence.lower(range.upperBound - 1)) == nil,
      !continues(opener, next)
    {
      return true
    }
    var end = next
    while joints.isNamePart(end), end - next < 8 { end += 1 }
    let hasArticle = sentence.lower(next - 1) == "the"
    return (next..<end).contains { index in
      Self.bodies.contains(sentence.lower(index))
        && (hasArticle || opener != nil || sentence.lower(index + 1) == "of")
    }
  }

  /// Whether a second complement belongs to the one word of the first: "Foundation for the
  /// Promotion of Science"; or says where: "Institute of Ageing Studies of East Africa".
  private func continues(_ opener: Int, _ next: Int) -> Bool {
    let words = (opener + 1..<range.upperBound).filter { sentence.lower($0) != "the" }
    let isPlace = PlaceNames.table.match(in: sentence.tokens, at: next) > 0
    return words.count == 1 && isWord(words[0]) || isPlace && sentence.lower(next - 1) != "the"
  }

  private func isRole(_ index: Int) -> Bool {
    sentence.token(index)?.shape == .capitalised && sentence.classes(index).contains(.role)
  }

  /// Nouns that "of" continues although they head no type.
  private static let openHeads: Set<String> = [
    "friends", "house", "isle", "republic", "state", "kingdom", "commonwealth", "doctors",
    "engineers", "daughters", "sons", "museums", "port",
  ]
  /// Nouns that head the names of bodies that have units, prizes and meetings.
  private static let bodies = Set(
    WordList.words(
      """
      university universities college institute academy society ministry council foundation association
      agency union hospital company federation authority trust commission institution organization
      organisation universität université museum consortium network
      """))
}
