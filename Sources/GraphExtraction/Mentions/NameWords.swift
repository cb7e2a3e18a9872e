import GraphModel
import LinguisticAnalysis

/// Which words of a sentence are written like parts of names.
struct NameWords: Sendable {
  private let sentence: ClassifiedSentence

  /// The words of `sentence`.
  init(_ sentence: ClassifiedSentence) { self.sentence = sentence }

  /// For each token whether it is written like part of a name.
  var flags: [Bool] { sentence.tokens.indices.map(isNamePart) }

  private func isNamePart(_ index: Int) -> Bool {
    guard let token = sentence.token(index) else { return false }
    let classes = sentence.classes(index)
    switch token.shape {
    case .lower, .number, .mark: return false
    case .upper:
      return !isShouted(index) && !classes.contains(.postnominal)
        && !(classes.contains(.honorific) && classes.contains(.role))
        && !Self.roleInitialisms.contains(token.lower)
    case .mixed: return !classes.contains(.postnominal)
    case .capitalised:
      if classes.contains(.calendar) { return isNamedDay(index) }
      if classes.contains(.honorific) { return isHonorificInName(index) }
      if classes.contains(.postnominal) { return false }
      if classes.contains(.role) { return isRoleInName(index) }
      guard classes.contains(.function) else { return true }
      return index > 0 && !sentence.opens(at: index) && token.text.utf8.count > 1
    }
  }

  /// Whether the word at `index` is an ordinary one among others that are all in capitals.
  private func isShouted(_ index: Int) -> Bool {
    isOrdinaryInCapitals(index)
      && (isOrdinaryInCapitals(index - 1) || isOrdinaryInCapitals(index + 1))
  }

  private func isOrdinaryInCapitals(_ index: Int) -> Bool {
    sentence.token(index)?.shape == .upper
      && !sentence.classes(index).isDisjoint(with: [.common, .function])
  }

  /// "President's Medal", "Marie Curie Fellow": a post inside of a name.
  private func isRoleInName(_ index: Int) -> Bool {
    if Self.roleHeads.contains(sentence.lower(index)), isBehindName(index) { return true }
    var next = index + 1
    if Possessive.marks.contains(sentence.lower(next)) { next += 1 }
    return isHeaded(from: next)
  }

  /// "Sir Ada Moss Prize".
  private func isHonorificInName(_ index: Int) -> Bool {
    isHeaded(from: index + 1) && !sentence.classes(index).contains(.role)
  }

  /// Whether a prize or a meeting ends the capitalised words from `start` on, three at most.
  private func isHeaded(from start: Int) -> Bool {
    for index in start..<start + 3 {
      guard sentence.token(index)?.shape == .capitalised else { return false }
      switch HeadNouns.type(of: sentence.lower(index)) {
      case .prize, .event: return !sentence.classes(index).contains(.role)
      case .hub where index == start: return true
      default: continue
      }
    }
    return false
  }

  private func isBehindName(_ index: Int) -> Bool {
    guard let before = sentence.token(index - 1), before.shape != .lower, before.shape != .mark,
      before.lower != "research"
    else { return false }
    return sentence.classes(index - 1).isDisjoint(with: [.role, .function, .honorific])
      && !sentence.classes(index + 1).contains(.function)
  }

  private func isNamedDay(_ index: Int) -> Bool {
    sentence.token(index + 1)?.shape == .capitalised
      && ([.event, .prize].contains(HeadNouns.type(of: sentence.lower(index + 1)))
        || sentence.lower(index + 1) == "school")
  }

  private static let roleInitialisms: Set<String> = ["ceo", "cto", "cfo", "coo", "pi", "phd", "md"]
  /// Posts that are prizes when they end a name.
  private static let roleHeads: Set<String> = [
    "fellow", "scholar", "laureate", "fellows", "scholars",
  ]
}
