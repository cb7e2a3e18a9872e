public import GraphModel

/// A date in a sentence.
public struct FoundDate: Hashable, Sendable {
  /// Where it stands in the document's text.
  public let span: TextSpan
  /// The date, in words and as far as possible in ISO 8601.
  public let date: DateExpression

  /// A date at `span`.
  public init(span: TextSpan, date: DateExpression) {
    self.span = span
    self.date = date
  }
}

/// Finds dates: "1 February 2017", "February 1, 2017", "3 March", "spring 2020", "in 2019",
/// "2019-05-03", "yesterday", "on Thursday", "last month".
///
/// Days that run on ("11-13 March 2024") give the month they lie in. Dates in figures whose parts
/// could stand in either order ("03/05/2019") are passed over. Where it is known when the text was
/// written, dates without a year and those told by the day of writing are worked out: a day or
/// month is the nearest of its name, or the nearest to come behind a verb in the future; a day of
/// the week is the last one. Weeks and seasons have no date in ISO 8601.
public struct DateFinder: Sendable {
  /// How many words in front of a date tell whether it is to come.
  private static let reach = 12

  private let written: CalendarDate?

  /// A finder of English dates in a text that was written at `written`, if that is known.
  public init(written: CalendarDate? = nil) { self.written = written }

  /// The dates among `tokens` in text order, without overlap.
  ///
  /// - Parameters:
  ///   - tokens: Tokens of one sentence.
  ///   - text: The text of the document that they stand in.
  public func dates(in tokens: [Token], of text: String) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = 0
    while index < tokens.count {
      guard DatePattern.mayStart(with: tokens[index]),
        let match = DatePattern.all.lazy.compactMap({ $0.match(tokens, at: index) }).first
      else {
        index += 1
        continue
      }
      let end = index + match.length - 1
      let span = TextSpan(start: tokens[index].span.start, end: tokens[end].span.end)
      let words = text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let side = match.side ?? Self.side(of: tokens, at: index, match.meaning)
      let iso = match.meaning.iso(written: written, side: side)
      found.append(FoundDate(span: span, date: DateExpression(text: words, iso: iso)))
      index = end + 1
    }
    return found
  }

  /// The future where the date is a limit, or its clause has a verb in the future; the past where
  /// it has a verb in the past, save for a day of the week, which may be the same day.
  private static func side(
    of tokens: [Token], at index: Int, _ meaning: DateMeaning
  ) -> DateMeaning.Side? {
    let before = tokens[max(0, index - reach)..<index]
    let after = tokens[index..<min(tokens.count, index + reach)]
    if before.last.map({ limits.contains($0.lower) }) ?? false { return .future }
    let clause = before.suffix(while: { !clauseEnds.contains($0.lower) })
    let isToCome = clause.contains { futures.contains($0.lower) }
    // "On Thursday they will sign": the verb may follow.
    let follows = clause.count <= 1 && after.contains { futures.contains($0.lower) }
    if isToCome || follows { return .future }
    if case .weekday = meaning { return nil }
    let isPast = clause.contains { pasts.contains($0.lower) || $0.lower.hasSuffix("ed") }
    return isPast ? .past : nil
  }

  private static let futures: Set<String> = [
    "will", "shall", "'ll", "\u{2019}ll", "upcoming", "forthcoming", "due", "planned",
    "scheduled", "expected", "plans", "plan", "hopes",
  ]
  private static let pasts: Set<String> = [
    "was", "were", "had", "has", "have", "did", "won", "met", "took", "gave", "became", "began",
    "came", "went", "held", "said", "got", "made", "left", "spoke", "set", "brought", "been",
  ]
  private static let limits: Set<String> = ["until", "till"]
  private static let clauseEnds: Set<String> = [";", ":", "and", "but", "said"]
}

extension ArraySlice {
  /// The longest end of the slice whose elements all satisfy `predicate`.
  fileprivate func suffix(while predicate: (Element) -> Bool) -> ArraySlice {
    guard let last = lastIndex(where: { !predicate($0) }) else { return self }
    return self[index(after: last)...]
  }
}
