import GraphModel

/// Decides which mentions stand for the same thing.
///
/// In the order of the text each mention is linked to the earlier one that scores best, if that
/// scores above 0. The same name and type is always linked; two other names only where their
/// letters give a clue.
struct ReferenceLinker {
  /// Mentions before one that may always be what it stands for.
  private static let reach = 40
  /// What a name within another must score above others.
  private static let doubt: Float = 1
  private static let clues: Set<ReferenceFeatures.Flag> = [
    .sameSurface, .laterIsAcronym, .earlierIsAcronym, .laterIsSurname, .bracketed,
  ]

  private let mentions: [ReadMention]
  private let units: [TextUnit]
  /// Each form once, and which one each mention has.
  private var forms: [SurfaceForm] = []
  private var formOf: [Int] = []
  /// The flags of two forms, later and earlier, as far as they were asked for.
  private var flags: [Int: Set<ReferenceFeatures.Flag>] = [:]

  /// A linker of `mentions` with the forms `own`, in `units`.
  init(_ mentions: [ReadMention], _ own: [SurfaceForm], in units: [TextUnit]) {
    self.mentions = mentions
    self.units = units
    var known: [SurfaceForm: Int] = [:]
    for form in own {
      let number = known[form] ?? forms.count
      if number == forms.count {
        known[form] = number
        forms.append(form)
      }
      formOf.append(number)
    }
  }

  /// The entity of each mention, which is the number of its first mention; nil for one that refers
  /// to nothing known.
  mutating func entities(_ scorer: ReferenceHead.Scorer) -> [Int?] {
    var entities: [Int?] = []
    for later in mentions.indices {
      if let earlier = antecedent(of: later, scorer) {
        entities.append(entities[earlier])
      } else {
        entities.append(mentions[later].isAnaphoric ? nil : later)
      }
    }
    return entities
  }

  private mutating func antecedent(
    of later: Int, _ scorer: ReferenceHead.Scorer
  ) -> Int? {
    var best: (score: Float, earlier: Int)?
    var alike = 0
    for earlier in stride(from: later - 1, through: 0, by: -1) {
      if isComparable(later, earlier) {
        let score = score(later, earlier, alike: alike, scorer)
        if score > best?.score ?? 0 { best = (score, earlier) }
      }
      if mentions[earlier].type == mentions[later].type { alike += 1 }
    }
    return best?.earlier
  }

  private mutating func isComparable(_ later: Int, _ earlier: Int) -> Bool {
    let (a, b) = (mentions[later], mentions[earlier])
    guard a.type == b.type || (a.type.isBody && b.type.isBody) else { return false }
    if later - earlier <= Self.reach { return true }
    guard !a.isAnaphoric else { return false }
    return !flags(later, earlier).isDisjoint(with: [
      .sharedWord, .laterIsAcronym, .earlierIsAcronym,
    ])
  }

  private mutating func flags(_ later: Int, _ earlier: Int) -> Set<ReferenceFeatures.Flag> {
    let (a, b) = (formOf[later], formOf[earlier])
    let key = a * forms.count + b
    if let known = flags[key] { return known }
    let found = ReferenceFeatures.flags(forms[a], forms[b])
    flags[key] = found
    return found
  }

  private mutating func score(
    _ later: Int, _ earlier: Int, alike: Int, _ scorer: ReferenceHead.Scorer
  ) -> Float {
    let (a, b) = (mentions[later], mentions[earlier])
    let setting = ReferenceFeatures.Setting(
      isBracketed: isBracketed(a, behind: b), isEarlierInHeading: units[b.unit].isHeading,
      isEarlierFirst: earlier == 0, lines: a.unit - b.unit, alike: alike)
    let flags = ReferenceFeatures.flags(flags(later, earlier), a, b, setting)
    let isReference = a.isAnaphoric || b.isAnaphoric
    if !isReference {
      if flags.contains(.sameName), a.type == b.type { return 1e6 - Float(later - earlier) }
      let isWithin = flags.contains(.laterWithinEarlier) || flags.contains(.earlierWithinLater)
      guard !flags.isDisjoint(with: Self.clues)
        || (isWithin && a.type != .area && a.type != .place)
      else { return -1 }
    }
    let score = scorer.score(of: earlier, for: later, ReferenceFeatures.rows(flags, a, setting))
    return isReference || !flags.isDisjoint(with: Self.clues) ? score : score - Self.doubt
  }

  /// Whether `later` stands in brackets right behind `earlier`.
  private func isBracketed(_ later: ReadMention, behind earlier: ReadMention) -> Bool {
    guard later.unit == earlier.unit, later.words.lowerBound == earlier.words.upperBound + 1 else {
      return false
    }
    let unit = units[later.unit]
    let start = unit.words[later.words.lowerBound].lowerBound
    let bytes = unit.text.utf8
    guard start > 0, start <= bytes.count else { return false }
    return bytes[bytes.index(bytes.startIndex, offsetBy: start - 1)] == UInt8(ascii: "(")
  }
}
