import GraphModel

/// What a later mention and an earlier one have in common, as numbers of a table's rows.
enum ReferenceFeatures {
  /// Rows of the table that tell whether something holds.
  enum Flag: Int, CaseIterable {
    case sameName, sameSurface, laterIsAcronym, earlierIsAcronym, laterWithinEarlier
    case earlierWithinLater, sameLastWord, sameFirstWord, laterIsSurname, sharedWord, bracketed
    case laterIsAnaphoric, earlierIsAnaphoric, sameType, laterIsPronoun, lastWordWithinEarlier
    case earlierInHeading, earlierIsFirst, laterInCapitals, earlierInCapitals
    case laterBeginsEarlier
  }

  private static let types = Flag.allCases.count
  private static let lines = types + RelationScheme.types
  private static let alike = lines + 6
  private static let lineBounds = [1, 2, 3, 6, 13]
  private static let alikeBounds = [1, 2, 3, 5]

  /// How many rows the table has.
  static let count = alike + 5

  /// The flags that two forms decide by themselves.
  static func flags(_ later: SurfaceForm, _ earlier: SurfaceForm) -> Set<Flag> {
    let (a, b) = (later, earlier)
    var found: Set<Flag> = []
    func note(_ flag: Flag, _ holds: Bool) { if holds { found.insert(flag) } }
    let isNamesake = a.name == b.name
    note(.sameName, isNamesake)
    note(.sameSurface, a.surface == b.surface)
    note(.laterIsAcronym, a.abbreviates(b))
    note(.earlierIsAcronym, b.abbreviates(a))
    note(
      .laterWithinEarlier, !a.content.isEmpty && a.content.isSubset(of: b.content) && !isNamesake)
    note(
      .earlierWithinLater, !b.content.isEmpty && b.content.isSubset(of: a.content) && !isNamesake)
    if let (first, last) = ends(a.words), let (otherFirst, otherLast) = ends(b.words) {
      note(.sameLastWord, last == otherLast)
      note(.sameFirstWord, first == otherFirst && !SurfaceForm.isSmall(first))
      note(.laterIsSurname, a.words.count == 1 && b.words.count > 1 && first == otherLast)
    }
    note(.sharedWord, !a.content.isDisjoint(with: b.content))
    note(.laterIsPronoun, a.isPronoun)
    note(.lastWordWithinEarlier, a.words.last.map(b.words.contains) ?? false)
    note(.laterInCapitals, a.isInCapitals)
    note(.earlierInCapitals, b.isInCapitals)
    note(
      .laterBeginsEarlier,
      a.name.unicodeScalars.count >= 3 && b.name.hasPrefix(a.name) && !isNamesake)
    return found
  }

  private static func ends(_ words: [String]) -> (String, String)? {
    words.first.flatMap { first in words.last.map { (first, $0) } }
  }

  /// Where two mentions stand to each other.
  struct Setting {
    /// Whether the later one stands in brackets right behind the earlier one.
    var isBracketed = false
    /// Whether the earlier one stands in a heading.
    var isEarlierInHeading = false
    /// Whether the earlier one is the document's first.
    var isEarlierFirst = false
    /// How many units lie from one to the other.
    var lines = 0
    /// How many mentions of the later one's type stand between them.
    var alike = 0
  }

  /// The flags that hold of two mentions, `own` being those of their forms.
  static func flags(
    _ own: Set<Flag>, _ later: ReadMention, _ earlier: ReadMention, _ setting: Setting
  ) -> Set<Flag> {
    var found = own
    if later.type != .person { found.remove(.laterIsSurname) }
    if setting.isBracketed { found.insert(.bracketed) }
    if later.isAnaphoric { found.insert(.laterIsAnaphoric) }
    if earlier.isAnaphoric { found.insert(.earlierIsAnaphoric) }
    if later.type == earlier.type { found.insert(.sameType) }
    if setting.isEarlierInHeading { found.insert(.earlierInHeading) }
    if setting.isEarlierFirst { found.insert(.earlierIsFirst) }
    return found
  }

  /// The rows of the table for mentions with `flags`, ascending.
  static func rows(_ flags: Set<Flag>, _ later: ReadMention, _ setting: Setting) -> [Int] {
    flags.map(\.rawValue).sorted() + [
      types + later.type.number,
      lines + PairFeatures.bucket(setting.lines, lineBounds),
      alike + PairFeatures.bucket(setting.alike, alikeBounds),
    ]
  }
}
