import GraphModel
import LinguisticAnalysis

/// Finds what a prize was given for: "for work on reefs".
enum AwardReason {
  /// How many words lie between the prize and its reason, and how many the reason takes, at most.
  private static let (reach, longest) = (12, 22)

  /// What stands behind "for" in a sentence of `tokens`, behind the first of the two: who received
  /// the prize, at `head`, and the prize itself, at `tail`.
  static func reason(
    in tokens: [Token], of text: String, head: TextSpan, tail: TextSpan
  ) -> String? {
    let first = head.start < tail.start ? head : tail
    let start = tokens.firstIndex(endingBehind: first.end)
    var sinceEnds = 0
    for index in tokens.indices[start...] {
      if tokens[index].span.start >= max(head.end, tail.end) { sinceEnds += 1 }
      if sinceEnds > reach { return nil }
      guard tokens[index].lower == "for", !tail.overlaps(tokens[index].span),
        index + 1 < tokens.count, !isOther(tokens, index)
      else { continue }
      var rest = tokens[(index + 1)...].prefix {
        !Words.clauseEnds.contains($0.lower) && !head.overlaps($0.span)
          && !tail.overlaps($0.span) && !stops.contains($0.lower)
      }
      let isCutShort =
        rest.endIndex < tokens.count
        && (head.overlaps(tokens[rest.endIndex].span) || tail.overlaps(tokens[rest.endIndex].span))
      let length = rest.count
      while let word = rest.last?.lower, endings.contains(word) { rest.removeLast() }
      guard let last = rest.last, rest.count <= longest, !isCutShort || rest.count < length
      else { continue }
      let span = TextSpan(start: tokens[index + 1].span.start, end: last.span.end)
      return text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return nil
  }

  /// Whether the "for" at `index` says how long, how often, or belongs to another word.
  private static func isOther(_ tokens: [Token], _ index: Int) -> Bool {
    if index > 0, others.contains(tokens[index - 1].lower) { return true }
    let isTold = ["the", "a", "an"].contains(tokens[index + 1].lower) && index + 2 < tokens.count
    let next = tokens[isTold ? index + 2 : index + 1]
    // "for the Study of Diabetes", "for Transport": the name of a body.
    if next.shape == .capitalised, index > 0, tokens[index - 1].shape != .mark,
      tokens[index - 1].shape != .lower
    {
      return true
    }
    return next.shape == .number || times.contains(next.lower) || next.shape == .mark
  }

  private static let stops: Set<String> = [",", "(", ")", "\u{2013}", "\u{2014}"]
  private static let endings: Set<String> = [
    "to", "goes", "went", "of", "by", "is", "was", "dr", "dr.", "prof", "prof.", "professor", "and",
    "the", "a", "given", "awarded",
  ]
  private static let others: Set<String> = [
    "paid", "pays", "known", "famous", "responsible", "stands", "except", "name", "seat", "chair",
    "professor", "waiting", "waited", "work", "works", "prepare", "time", "used", "thank",
    "years", "fund", "left", "network", "data",
  ]
  private static let times: Set<String> = [
    "all", "years", "months", "weeks", "days", "two", "three", "four", "five", "ten", "life",
    "first", "second", "that", "which", "whom", "whose", "example", "now", "them", "him", "her.",
  ]
}
