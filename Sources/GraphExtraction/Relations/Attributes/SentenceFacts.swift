import GraphModel
import LinguisticAnalysis

/// What a sentence says beside its names: dates, sums of money, kinds and subjects.
struct SentenceFacts: Sendable {
  /// A date, and what the words in front of it say.
  private struct Dated {
    let found: FoundDate
    /// Whether it says until when something lasts, or of what else: "until", "died".
    let isOther: Bool
    /// Whether "since" leads to it.
    let isSince: Bool
  }

  private let dates: [Dated]
  private let amounts: [TextSpan]
  private let tokens: [Token]
  private let text: String
  /// Where clauses begin.
  private let clauses: [Int]
  /// Whether a verb says that something was agreed or begun.
  private let tellsBeginning: Bool

  /// The facts of `sentence`, which stands in the text of `document`.
  init(_ sentence: Sentence, of document: Document) {
    text = document.text
    let tokens = sentence.tokens
    self.tokens = tokens
    let written = document.particulars.published.flatMap { CalendarDate(iso: $0) }
    let found = DateFinder(written: written).dates(in: tokens, of: text)
    let dateline = found.isEmpty ? nil : Dateline.end(of: tokens)
    dates = found.filter { $0.span.start >= dateline ?? 0 }.map { date in
      let place = tokens.firstIndex(endingBehind: date.span.start)
      let before = tokens[max(0, place - 3)..<place]
      return Dated(
        found: date, isOther: before.contains { Self.limits.contains($0.lower) },
        isSince: before.last?.lower == "since")
    }
    amounts = AmountFinder.amounts(in: tokens)
    let isTelling = !dates.isEmpty || amounts.count > 1
    clauses =
      isTelling
      ? tokens.filter { Self.clauseStarts.contains($0.lower) }.map(\.span.start) : []
    tellsBeginning = !dates.isEmpty && tokens.contains { Self.beginnings.contains($0.lower) }
  }

  /// The attributes that a claim of `relation`, made at the node `index`, takes from the sentence.
  func attributes(for relation: Relation, at index: Int, in scene: Scene) -> Attributes {
    guard scene.nodes.indices.contains(index) else { return Attributes() }
    var names: [TextSpan] = []
    var areas: [TextSpan] = []
    for (place, phrase) in scene.phrases {
      if phrase.type == .area {
        areas.append(scene.nodes[place].span)
      } else {
        names.append(scene.nodes[place].span)
      }
    }
    let place = scene.nodes[index].span
    return attributes(for: relation, head: place, tail: place, names: names, areas: areas)
  }

  /// The attributes of an edge of `relation` whose ends stand at `head` and `tail`.
  ///
  /// - Parameters:
  ///   - names: The other names of the sentence, in text order.
  ///   - areas: The research areas that it names, in text order.
  func attributes(
    for relation: Relation, head: TextSpan, tail: TextSpan, names: [TextSpan], areas: [TextSpan]
  ) -> Attributes {
    var attributes = Attributes()
    let ends = TextSpan(start: min(head.start, tail.start), end: max(head.end, tail.end))
    switch relation {
    case .collaboratesWith:
      attributes.kind = CollaborationKind.named(in: tokens, near: ends, names: names)
      attributes.about = subject(areas, near: ends)
      if attributes.kind != nil || tellsBeginning {
        attributes.date = date(near: ends, isAgreement: true)
      }
    case .received:
      attributes.reason = AwardReason.reason(in: tokens, of: text, head: head, tail: tail)
      attributes.date = PrizeYear.year(in: tokens, at: tail) ?? date(near: tail)
    case .funds:
      attributes.amount = amount(head: head, tail: tail, names)
    case .awards, .takesPartIn:
      attributes.date = date(near: tail)
    case .worksAt, .leads, .partOf, .memberOf, .hostedBy, .locatedIn, .focusesOn: break
    }
    return attributes
  }

  private func amount(head: TextSpan, tail: TextSpan, _ names: [TextSpan]) -> String? {
    let nearest = AmountFinder.nearest(of: amounts, head: head, tail: tail, clauses: clauses)
    return nearest.flatMap { isOthers($0, head: head, tail: tail, names) ? nil : words($0) }
  }

  /// Whether the sum at `amount` is in a clause of someone else behind that of `head`: "A paid for
  /// the roof, and B gave €2 million".
  private func isOthers(
    _ amount: TextSpan, head: TextSpan, tail: TextSpan, _ names: [TextSpan]
  ) -> Bool {
    let other = names.last { $0.start > head.end && $0.end <= amount.start && !$0.overlaps(tail) }
    guard let other else { return false }
    let between = tokens[tokens.firstIndex(endingBehind: head.end)...]
      .prefix { $0.span.start < other.start }
    let isJoined = between.contains { ["and", ";", "while", "but"].contains($0.lower) }
    let isClause = between.contains { token in
      token.shape == .lower && !Words.joiners.contains(token.lower)
        && !PhraseGrammar.isPreposition(token.lower) && !["the", "a", "its"].contains(token.lower)
        && !names.contains { $0.overlaps(token.span) }
    }
    return isJoined && isClause
  }

  /// The research areas that an agreement is about: those behind it, or else in front.
  private func subject(_ areas: [TextSpan], near ends: TextSpan) -> String? {
    guard let first = areas.firstIndex(where: { $0.start >= ends.end }) ?? areas.indices.last
    else { return nil }
    var last = first
    while last + 1 < areas.count, isList(from: areas[last].end, to: areas[last + 1].start) {
      last += 1
    }
    return words(TextSpan(start: areas[first].start, end: areas[last].end))
  }

  /// Whether what stands between the offsets joins the names of a list.
  private func isList(from start: Int, to end: Int) -> Bool {
    let between = tokens[tokens.firstIndex(endingBehind: start)...].prefix { $0.span.end <= end }
    return !between.isEmpty
      && between.allSatisfy { Words.joiners.contains($0.lower) || $0.lower == ";" }
  }

  /// The nearest date that says when something came about: not until when it lasts, and not in a
  /// clause of its own.
  ///
  /// - Parameter isAgreement: Whether it may have been so since then, and is not so just "today".
  private func date(near place: TextSpan, isAgreement: Bool = false) -> DateExpression? {
    var best: (gap: Int, date: DateExpression)?
    for date in dates where !date.isOther {
      let isFitting =
        isAgreement ? date.found.date.text.lowercased() != "today" : !date.isSince
      let gap = date.found.span.gap(to: place)
      guard isFitting, gap < best?.gap ?? .max, !isApart(date.found.span, from: place) else {
        continue
      }
      best = (gap, date.found.date)
    }
    return best?.date
  }

  /// Whether a clause begins between the two; what opens a sentence is said of all of it.
  private func isApart(_ span: TextSpan, from place: TextSpan) -> Bool {
    if let first = tokens.first, span.start - first.span.start < 12, span.end <= place.start {
      return false
    }
    let (start, end) = (min(span.end, place.end), max(span.start, place.start))
    return clauses.contains { $0 >= start && $0 < end }
  }

  private func words(_ span: TextSpan) -> String {
    text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let beginnings: Set<String> = [
    "signed", "signs", "sign", "agreed", "renewed", "founded", "launched", "opened", "began",
    "begun", "concluded", "established", "created", "joined", "exchanged", "announced", "unveiled",
    "since", "start", "starts", "started", "formed", "teamed", "partnered", "extended", "inked",
    "set",
  ]
  private static let limits: Set<String> = [
    "until", "till", "by", "through", "discontinued", "died", "born",
  ]
  private static let clauseStarts: Set<String> = [
    ";", "who", "whose", "whom", "where", "which", "while", "but",
  ]
}

extension TextSpan {
  /// How many bytes lie between the two; none where they meet.
  func gap(to other: TextSpan) -> Int { max(0, max(other.start - end, start - other.end)) }
}
