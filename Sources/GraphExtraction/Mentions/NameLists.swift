import LinguisticAnalysis

/// Finds the names of a sentence that stand in one list: "A, B and C".
enum NameLists {
  /// The lists of two or more `phrases`, each with an "and" before its last name.
  ///
  /// Commas alone make no list: "Ada Moss, University of Leeds".
  static func lists(
    of phrases: [NamePhrase], in sentence: ClassifiedSentence
  ) -> [ArraySlice<NamePhrase>] {
    var lists: [ArraySlice<NamePhrase>] = []
    var start = 0
    var hasAnd = false
    for next in phrases.indices.dropFirst() {
      switch separator(phrases[next - 1], phrases[next], in: sentence) {
      case .comma: continue
      case .and: hasAnd = true
      case nil:
        if hasAnd { lists.append(phrases[start..<next]) }
        (start, hasAnd) = (next, false)
      }
    }
    return hasAnd ? lists + [phrases[start...]] : lists
  }

  private enum Separator {
    case comma
    case and
  }

  private static func separator(
    _ left: NamePhrase, _ right: NamePhrase, in sentence: ClassifiedSentence
  ) -> Separator? {
    let between = left.range.upperBound..<right.range.lowerBound
    guard (1...3).contains(between.count) else { return nil }
    switch between.map({ sentence.lower($0) }).filter({ $0 != "the" }) {
    case [","], [";"]: return .comma
    case ["and"], ["&"], ["or"], [",", "and"], [";", "and"]: return .and
    default: return nil
    }
  }
}
