import GraphModel
import LinguisticAnalysis

/// Decides which words of a sentence belong to one name.
struct NameJoints: Sendable {
  /// The sentence.
  let sentence: ClassifiedSentence
  private let nameParts: [Bool]

  /// A name with more tokens than this is cut.
  static let longestName = 30

  /// The joints of the words of `sentence`.
  init(_ sentence: ClassifiedSentence) {
    self.sentence = sentence
    nameParts = NameWords(sentence).flags
  }

  /// Whether the word at `index` is written like part of a name.
  func isNamePart(_ index: Int) -> Bool { nameParts.indices.contains(index) && nameParts[index] }

  /// Whether a name may start at `index`.
  func isNameStart(_ index: Int) -> Bool {
    guard isNamePart(index) else { return false }
    if sentence.classes(index).contains(.function), sentence.token(index)?.shape != .upper {
      // "the Second Bilateral Workshop"
      return Self.ordinals.contains(sentence.lower(index)) && isNamePart(index + 1)
    }
    // The second half of a hyphenated word that starts in lower case: "post-Brexit".
    return sentence.lower(index - 1) != "-" || sentence.token(index - 2)?.shape != .lower
  }

  /// The end of the name that starts at `start`.
  func end(from start: Int) -> Int {
    var end = start + 1
    while end - start < Self.longestName, let next = joined(start..<end) { end = next }
    return end
  }

  /// The end of the name `range` with the next word or words that belong to it.
  private func joined(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard let token = sentence.token(end) else { return nil }
    if isNamePart(end) { return end + 1 }
    switch token.lower {
    case "-", "\u{2013}", "\u{2010}", "\u{2011}":
      return HyphenatedName(joints: self, range: range).end
    case "&", "+": return isNamePart(end + 1) ? end + 2 : nil
    case _ where Possessive.marks.contains(token.lower):
      return Possessive(joints: self, range: range).end
    case "of", "for", "in", "on", "at": return Complement(joints: self, range: range).end
    case "and", ",": return Enumeration(joints: self, range: range).end
    default:
      if token.shape == .number { return number(range) }
      if sentence.classes(end).contains(.role) {
        return Complement(joints: self, range: range).endWithRole
      }
      return sentence.classes(end).contains(.particle) ? particles(range) : nil
    }
  }

  private func number(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard let number = sentence.token(end), number.text.utf8.count <= 4 else { return nil }
    let last = sentence.lower(end - 1)
    if Self.numbered.contains(last) { return end + 1 }
    let isYear = number.text.utf8.count == 4 && ["1", "2"].contains(number.text.first)
    return isYear && HeadNouns.type(of: last) == .event ? end + 1 : nil
  }

  /// "van den Berg", "el-Tayeb", "a/p": small words inside of a name.
  private func particles(_ range: Range<Int>) -> Int? {
    var next = range.upperBound
    while sentence.classes(next).contains(.particle), sentence.token(next)?.shape == .lower,
      next - range.upperBound < 3
    {
      next += 1
    }
    if sentence.lower(next) == "-", sentence.touches(next), sentence.touches(next - 1) { next += 1 }
    return isNamePart(next) ? next + 1 : nil
  }

  private static let ordinals: Set<String> = [
    "first", "second", "third", "two", "three", "seven", "one",
  ]
  private static let numbered: Set<String> = [
    "pillar", "phase", "horizon", "hub", "cop", "sdg", "lab", "section", "unit", "area", "agenda",
    "vision", "expo", "ward", "round",
  ]
}
