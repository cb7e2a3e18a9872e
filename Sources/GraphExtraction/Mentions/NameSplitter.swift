import GraphModel
import LinguisticAnalysis

/// Cuts a stretch of capitalised words where it holds more than one name, or words before one.
struct NameSplitter: Sendable {
  /// The sentence.
  let sentence: ClassifiedSentence

  /// The names in `range`.
  func split(_ range: Range<Int>) -> [Range<Int>] {
    pairs(trimmed(range)).filter { !$0.isEmpty }
  }

  /// "UK-Japan" and "India-Taiwan" name two places each, unless a head noun makes them one name.
  private func pairs(_ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty,
      let hyphen = range.first(where: { ["-", "\u{2013}"].contains(sentence.lower($0)) }),
      HeadFinder(sentence: sentence).head(of: range) == nil
    else { return [range] }
    let left = range.lowerBound..<hyphen
    let right = hyphen + 1..<range.upperBound
    guard !PlaceNames.table.contains(sentence.tokens[range]),
      PlaceNames.countryTable.contains(sentence.tokens[left])
        || PlaceNames.table.contains(sentence.tokens[left])
          && PlaceNames.table.contains(sentence.tokens[right]),
      sentence.token(right.lowerBound)?.shape != .number
    else {
      // "New UK-Japan partnership"
      return sentence.opens(at: left.lowerBound) && left.count > 1
        && sentence.classes(left.lowerBound).contains(.common)
        ? pairs(left.lowerBound + 1..<range.upperBound) : [range]
    }
    return [left] + pairs(right)
  }

  /// `range` without the words at its start that a sentence, not the name, capitalises.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, isLead(start, in: range) { start += 1 }
    var end = range.upperBound
    while end > start, sentence.token(end - 1)?.shape == .mark { end -= 1 }
    return start..<end
  }

  /// "Text Ada Moss", "Convener Ada Moss": an ordinary word, and behind it nothing but two words
  /// that the language does not know.
  private func isTitleOfPerson(_ index: Int, in range: Range<Int>) -> Bool {
    let rest = index + 1..<range.upperBound
    let words = rest.filter { sentence.token($0)?.shape != .mark }
    guard words.count >= 2, rest.count <= 6, !sentence.classes(index).contains(.given),
      !sentence.classes(index).isDisjoint(with: [.common, .role]),
      HeadNouns.type(of: sentence.lower(index)) == nil, !sentence.touches(index)
    else { return false }
    return words.allSatisfy { word in
      sentence.token(word)?.shape == .capitalised
        && sentence.classes(word).isDisjoint(with: [.common, .function, .role, .head, .nationality])
        && PlaceNames.table.match(in: sentence.tokens, at: word, limit: word + 1) == 0
    }
  }

  private func isLead(_ index: Int, in range: Range<Int>) -> Bool {
    let classes = sentence.classes(index)
    if sentence.token(index)?.shape == .mark { return true }
    if classes.contains(.function), sentence.token(index)?.shape == .capitalised { return true }
    if isTitleOfPerson(index, in: range) { return true }
    // "Joining Moss" at the start of a sentence.
    return sentence.opens(at: index) && range.count > 1 && sentence.lower(index).hasSuffix("ing")
      && classes.contains(.common) && HeadNouns.type(of: sentence.lower(index)) == nil
      && !sentence.classes(index + 1).contains(.common)
  }
}
