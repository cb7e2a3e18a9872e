import GraphModel

/// Decides which mentions stand for the same thing.
///
/// In the order of the text each mention is linked to the earlier one that scores best, if that
/// scores above 0. The same name and type is always linked; two other names only where their
/// letters give a clue, and never two of a series ("Tier-1", "Tier-2"). A name that is linked to what refers to nothing known stands for itself.
struct ReferenceLinker {
  /// What a name within another must score above others.
  private static let doubt: Float = 1
  private static let clues: Set<ReferenceFeatures.Flag> = [
    .sameSurface, .laterIsAcronym, .earlierIsAcronym, .laterIsSurname, .bracketed,
  ]

  private let mentions: [ReadMention]
  private let units: [TextUnit]
  /// How many mentions of each type stand before each mention, [types][mentions + 1].
  private let counts: [[Int]]
  /// Each form once, and which one each mention has.
  private var forms: [SurfaceForm] = []
  private var formOf: [Int] = []
  /// The flags of two forms, later and earlier, as far as they were asked for.
  private var flags: [Int: Set<ReferenceFeatures.Flag>] = [:]

  /// A linker of `mentions` with the forms `own`, in `units`.
  init(_ mentions: [ReadMention], _ own: [SurfaceForm], in units: [TextUnit]) {
    self.mentions = mentions
    self.units = units
    counts = EntityType.allCases.map { type in
      mentions.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1.type == type ? 1 : 0)) }
    }
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
    var candidates = ReferenceCandidates()
    for later in mentions.indices {
      let linked = antecedent(of: later, among: candidates, scorer).flatMap { entities[$0] }
      entities.append(linked ?? (mentions[later].isAnaphoric ? nil : later))
      candidates.note(later, mentions[later], forms[formOf[later]])
    }
    return entities
  }

  private mutating func antecedent(
    of later: Int, among candidates: ReferenceCandidates, _ scorer: ReferenceHead.Scorer
  ) -> Int? {
    let (mention, form) = (mentions[later], forms[formOf[later]])
    if let namesake = candidates.namesake(of: mention, form) { return namesake }
    var best: (score: Float, earlier: Int)?
    for earlier in candidates.earlier(than: later, mention, form) {
      if let score = score(later, earlier, scorer), score > best?.score ?? 0 {
        best = (score, earlier)
      }
    }
    return best?.earlier
  }

  /// The score of one mention as what another stands for; nil where they may not be linked.
  private mutating func score(
    _ later: Int, _ earlier: Int, _ scorer: ReferenceHead.Scorer
  ) -> Float? {
    let (a, b) = (mentions[later], mentions[earlier])
    guard a.type == b.type || (a.type.isBody && b.type.isBody) else { return nil }
    let ofType = counts[a.type.number]
    let setting = ReferenceFeatures.Setting(
      isBracketed: isBracketed(a, behind: b), isEarlierInHeading: units[b.unit].isHeading,
      isEarlierFirst: earlier == 0, lines: a.unit - b.unit,
      alike: ofType[later] - ofType[earlier + 1])
    let flags = ReferenceFeatures.flags(ownFlags(later, earlier), a, b, setting)
    let isSure = a.isAnaphoric || b.isAnaphoric || !flags.isDisjoint(with: Self.clues)
    let isWithin = flags.contains(.laterWithinEarlier) || flags.contains(.earlierWithinLater)
    guard isSure || (isWithin && a.type != .area && a.type != .place) else { return nil }
    let isNamed = !a.isAnaphoric && !b.isAnaphoric
    if isNamed, forms[formOf[later]].isInSeries(with: forms[formOf[earlier]]) { return nil }
    let score = scorer.score(of: earlier, for: later, ReferenceFeatures.rows(flags, a, setting))
    return isSure ? score : score - Self.doubt
  }

  private mutating func ownFlags(_ later: Int, _ earlier: Int) -> Set<ReferenceFeatures.Flag> {
    let (a, b) = (formOf[later], formOf[earlier])
    let key = a * forms.count + b
    if let known = flags[key] { return known }
    let found = ReferenceFeatures.flags(forms[a], forms[b])
    flags[key] = found
    return found
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
