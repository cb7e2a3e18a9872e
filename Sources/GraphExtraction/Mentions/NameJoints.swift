import GraphModel
import LinguisticAnalysis

/// Decides which words of a sentence belong to one name.
struct NameJoints: Sendable {
  /// The sentence.
  let sentence: ClassifiedSentence

  /// A name with more tokens than this is cut.
  static let longestName = 30

  /// Whether a name may start at `index`.
  func isNameStart(_ index: Int) -> Bool {
    guard isNamePart(index) else { return false }
    if sentence.classes(index).contains(.function), sentence.token(index)?.shape != .upper {
      return false
    }
    // The second half of a hyphenated word that starts in lower case: "post-Brexit".
    if sentence.lower(index - 1) == "-", sentence.touches(index - 1), sentence.touches(index - 2) {
      return false
    }
    return true
  }

  /// Whether the word at `index` is written like part of a name.
  func isNamePart(_ index: Int) -> Bool {
    guard let token = sentence.token(index) else { return false }
    let classes = sentence.classes(index)
    switch token.shape {
    case .lower, .number, .mark: return false
    case .upper:
      return !classes.contains(.postnominal)
        && !(classes.contains(.honorific) && classes.contains(.role))
        && !Self.roleInitialisms.contains(token.lower)
    case .mixed: return true
    case .capitalised:
      if classes.contains(.calendar) { return isNamedCalendar(index) }
      if classes.contains(.honorific) || classes.contains(.postnominal) { return false }
      if classes.contains(.role) { return isRoleInName(index) }
      if classes.contains(.function) {
        return index > 0 && !sentence.opens(at: index) && token.text.utf8.count > 1
      }
      return true
    }
  }

  /// The end of the name that starts at `start`.
  func end(from start: Int) -> Int {
    var end = start + 1
    while end - start < Self.longestName, let next = joined(start..<end) { end = next }
    return end
  }

  /// The end of the name `range` after the next word or words that belong to it.
  private func joined(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard let token = sentence.token(end) else { return nil }
    if isNamePart(end) { return end + 1 }
    switch token.lower {
    case "-", "\u{2013}", "\u{2010}", "\u{2011}": return hyphen(range)
    case "&", "+": return isNamePart(end + 1) ? end + 2 : nil
    case "'s", "\u{2019}s", "'", "\u{2019}": return possessive(range)
    case "of", "for", "in", "on", "to", "at": return complement(range)
    case "and", ",": return Enumeration(joints: self, range: range).end
    default:
      if token.shape == .number { return number(range) }
      return sentence.classes(end).contains(.particle) ? particles(range) : nil
    }
  }

  private func hyphen(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard sentence.touches(end - 1), sentence.touches(end), let next = sentence.token(end + 1)
    else { return nil }
    if next.shape == .number || isNamePart(end + 1) || next.shape == .upper { return end + 2 }
    // "Kick-off Meeting", "Co-operation Council".
    if next.shape == .capitalised { return end + 2 }
    return next.shape == .lower && isNamePart(end + 2) && Self.compounds.contains(next.lower)
      ? end + 3 : nil
  }

  /// "King's College", "Alzheimer's Society": a possessive inside of a name.
  private func possessive(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard isNamePart(end + 1) else { return nil }
    if Self.possessors.contains(sentence.lower(end - 1)) { return end + 2 }
    // "Darwin's Worm Prize": a name of few words that a prize or event ends.
    guard range.count == 1, !PlaceNames.table.contains(sentence.tokens[range]),
      sentence.token(range.lowerBound)?.shape == .capitalised
    else { return nil }
    var last = end + 1
    while isNamePart(last + 1), last - end < 4 { last += 1 }
    let type = HeadNouns.type(of: sentence.lower(last))
    return type == .prize ? end + 2 : nil
  }

  /// "of X", "for X" and the like behind a noun that takes them.
  private func complement(_ range: Range<Int>) -> Int? {
    let opener = sentence.lower(range.upperBound)
    var next = range.upperBound + 1
    if sentence.lower(next) == "the" { next += 1 }
    guard isNamePart(next), takes(opener, range, next: next) else { return nil }
    return next + 1
  }

  private func takes(_ opener: String, _ range: Range<Int>, next: Int) -> Bool {
    let last = range.upperBound - 1
    let head = HeadFinder(sentence: sentence).head(of: range)
    let isCommon = sentence.classes(next).contains(.common) || sentence.token(next)?.shape == .mixed
    switch opener {
    case "of":
      if sentence.classes(last).contains(.role) { return false }
      if head != nil { return true }
      return sentence.classes(last).contains(.common) && !sentence.opens(at: last)
        && !sentence.classes(last).contains(.given)
    case "for":
      return head != nil && (isCommon || head?.type != .organisation)
    case "in":
      return head != nil && head?.type != .organisation && isCommon
        && PlaceNames.table.match(in: sentence.tokens, at: next) == 0
    case "on": return head != nil && isCommon
    case "to": return head?.type == .prize && isCommon
    default: return false
    }
  }

  private func number(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard let number = sentence.token(end), number.text.utf8.count <= 4 else { return nil }
    let last = sentence.lower(end - 1)
    if Self.numbered.contains(last) { return end + 1 }
    let isYear =
      number.text.utf8.count == 4 && number.text.utf8.first.map { $0 == 0x31 || $0 == 0x32 } == true
    let type = HeadNouns.type(of: last)
    return isYear && (type == .event || last == "horizon") ? end + 1 : nil
  }

  private func particles(_ range: Range<Int>) -> Int? {
    var next = range.upperBound
    while sentence.classes(next).contains(.particle), sentence.token(next)?.shape == .lower,
      next - range.upperBound < 3
    {
      next += 1
    }
    return isNamePart(next) ? next + 1 : nil
  }

  /// "President's Medal", "Director Group": a post inside of a name.
  private func isRoleInName(_ index: Int) -> Bool {
    let next =
      sentence.lower(index + 1) == "'s" || sentence.lower(index + 1) == "\u{2019}s"
      ? index + 2 : index + 1
    guard sentence.token(next)?.shape == .capitalised,
      let type = HeadNouns.type(of: sentence.lower(next))
    else { return Self.roleHeads.contains(sentence.lower(index)) && isAfterName(index) }
    return type == .prize || type == .event || type == .hub
  }

  private func isAfterName(_ index: Int) -> Bool {
    index > 0 && isNamePart(index - 1) && !sentence.classes(index + 1).contains(.function)
      && sentence.lower(index - 1) != "research"
  }

  private func isNamedCalendar(_ index: Int) -> Bool {
    let next = index + 1
    return sentence.token(next)?.shape == .capitalised
      && [.event, .prize].contains(HeadNouns.type(of: sentence.lower(next)))
  }

  private static let roleInitialisms: Set<String> = ["ceo", "cto", "cfo", "coo", "pi", "phd", "md"]
  /// Posts that are prizes when they end a name: "Marie Curie Fellow".
  private static let roleHeads: Set<String> = [
    "fellow", "scholar", "laureate", "fellows", "scholars",
  ]
  private static let compounds: Set<String> = [
    "off", "on", "up", "in", "operation", "ordination", "of", "to",
  ]
  private static let possessors: Set<String> = [
    "king", "queen", "women", "children", "people", "men", "alzheimer", "parkinson", "crohn",
    "huntington", "president", "chancellor", "rector", "director", "dean", "guy", "girls", "boys",
    "veterans", "nurses", "teachers", "farmers", "founder", "founders", "chairman", "students",
  ]
  private static let numbered: Set<String> = [
    "pillar", "phase", "horizon", "hub", "cop", "sdg", "lab", "section", "unit", "area", "agenda",
    "vision", "expo", "ward", "round",
  ]
}
