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
/// "2019-05-03".
///
/// Days that run on ("11-13 March 2024") give the month they lie in. Dates in figures whose parts
/// could stand in either order ("03/05/2019") are passed over.
public struct DateFinder: Sendable {
  /// A finder of English dates.
  public init() {}

  /// The dates among `tokens` in text order, without overlap.
  ///
  /// - Parameters:
  ///   - tokens: Tokens of one sentence.
  ///   - text: The text of the document that they stand in.
  public func dates(in tokens: [Token], of text: String) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = 0
    while index < tokens.count {
      guard let match = DatePattern.all.lazy.compactMap({ $0.match(tokens, at: index) }).first
      else {
        index += 1
        continue
      }
      let end = index + match.length - 1
      let span = TextSpan(start: tokens[index].span.start, end: tokens[end].span.end)
      let words = text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      found.append(FoundDate(span: span, date: DateExpression(text: words, iso: match.iso)))
      index = end + 1
    }
    return found
  }
}
