import GraphModel

/// Tells from a sentence's words whether what it says of two ends holds, other than a post.
///
/// Only words that govern the statement count: those between its ends, and the verb behind a list
/// of both, "A and B hope to". What is flatly announced, "will host", is stated; what is hoped for
/// or offered is planned.
struct TieStatus {
  /// Words behind an end that its verb may be among.
  private static let reach = 6

  private let view: SentenceView
  private let relation: Relation
  /// Where the ends stand that the sentence names, in text order.
  private let ends: [ClosedRange<Int>]

  /// What `view` says of the edge of `relation` from `head` to `tail`.
  init(from head: Int, _ relation: Relation, to tail: Int, in view: SentenceView) {
    self.view = view
    self.relation = relation
    ends = [view.places(of: head), view.places(of: tail)].compactMap { $0 }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The status; nil where no word tells.
  var status: Attributes.Status? {
    guard let first = ends.first, let last = ends.last else { return nil }
    if ends.count == 1 { return hasEndedAlone(behind: first) ? .ended : nil }
    guard first.upperBound < last.lowerBound else { return nil }
    let between = view.places(in: first.upperBound + 1..<last.lowerBound)
    let isList = between.allSatisfy {
      view.isName[$0] || Words.joiners.contains(view.words[$0]) || view.words[$0] == "the"
    }
    if isList { return behindList(last) }
    return inFront(of: last, between) ?? behind(last, between)
      ?? ofTie(between, from: first, to: last)
  }

  /// What the words between the ends say, the nearest to the second first.
  private func inFront(of last: ClosedRange<Int>, _ between: Range<Int>) -> Attributes.Status? {
    var place = between.upperBound - 1
    while place >= between.lowerBound {
      let word = view.words[place]
      if word == ",", let opening = between.prefix(upTo: place).last(where: isRelative) {
        // "A, which has not been idle, funds B": what is set in between is of something else.
        place = opening
      } else if !view.isName[place] {
        if isStop(word) { return nil }
        if let status = cue(at: place) { return status }
      }
      place -= 1
    }
    return nil
  }

  /// "B until 2019", behind a past verb.
  private func behind(_ last: ClosedRange<Int>, _ between: Range<Int>) -> Attributes.Status? {
    let isPast = between.contains {
      !view.isName[$0] && (view.words[$0].hasSuffix("ed") || view.words[$0] == "was")
    }
    guard isPast else { return nil }
    let isOver = clause(behind: last).contains {
      ["until", "till"].contains(view.words[$0]) && DateWords.isYear(view.word($0 + 1))
    }
    return isOver ? .ended : nil
  }

  /// The verb of a list of both ends: "A and B hope to", "A and B have not signed".
  private func behindList(_ last: ClosedRange<Int>) -> Attributes.Status? {
    clause(behind: last).lazy.compactMap { cue(at: $0) }.first
  }

  /// "A's partnership with B ended in 2024", "the partnership of A with B has ended": the verb of
  /// the tie itself, behind both ends.
  private func ofTie(
    _ between: Range<Int>, from first: ClosedRange<Int>, to last: ClosedRange<Int>
  ) -> Attributes.Status? {
    let isOwned =
      view.word(between.lowerBound) == "'s"
      && between.contains { Self.ties.contains(view.words[$0]) }
    let before = view.places(in: first.lowerBound - 4..<first.lowerBound).map { view.words[$0] }
    let isNamedBefore =
      view.word(between.lowerBound) == "with" && before.contains("of")
      && before.contains(where: Self.ties.contains)
    guard isOwned || isNamedBefore else { return nil }
    let verbs = reach(behind: last).prefix { !isClauseEnd($0) }
    return verbs.contains { Self.endings.contains(view.words[$0]) } ? .ended : nil
  }

  /// "Its grant has ended": one end, and a verb of ending near it.
  private func hasEndedAlone(behind end: ClosedRange<Int>) -> Bool {
    guard [.funds, .collaboratesWith, .partOf, .hostedBy].contains(relation) else { return false }
    return reach(behind: end)
      .prefix { !isStop(view.words[$0]) }
      .contains {
        // An event ends with a song or in a town; a grant has ended, or ended in 2024.
        let isOfEvent =
          view.words[$0] == "ended" && ["with", "in", "at"].contains(view.word($0 + 1))
          && (relation == .hostedBy || !DateWords.isYear(view.word($0 + 2)))
        return Self.endings.contains(view.words[$0]) && !isOfEvent
      }
  }

  private func cue(at place: Int) -> Attributes.Status? {
    let (word, next) = (view.words[place], view.word(place + 1))
    // "announced that the medal would be given": told of later, it was given.
    if word == "would", next == "be", relation == .received { return nil }
    if let status = DoubtCue.status(at: place, view.word) {
      // Who aims to treat an illness works on it; what a binder is made without is its point.
      let isOfWork =
        relation == .focusesOn && (status == .planned || !Self.plainDenials.contains(word))
      return isOfWork ? nil : status
    }
    // A former scholar has been given the scholarship all the same.
    if relation == .received { return nil }
    if Self.endings.contains(word) { return .ended }
    if Self.departures.contains(word) {
      return ["the", "on", "to"].contains(view.word(place - 1)) ? nil : .ended
    }
    if word == "used", next == "to" { return .ended }
    if Self.stops.contains(word), next.hasSuffix("ing") || next == "to" { return .ended }
    if word == "former" { return Self.parts.contains(next) ? .ended : nil }
    return Self.formers.contains(word) && next != "," ? .ended : nil
  }

  /// The places behind an end that its verb may be among.
  private func reach(behind end: ClosedRange<Int>) -> Range<Int> {
    view.places(in: end.upperBound + 1..<end.upperBound + Self.reach)
  }

  /// Those of them outside of names, up to the end of the clause.
  private func clause(behind end: ClosedRange<Int>) -> ArraySlice<Int> {
    reach(behind: end).filter { !view.isName[$0] }.prefix { !isClauseEnd($0) }
  }

  private func isClauseEnd(_ place: Int) -> Bool {
    isStop(view.words[place]) || view.words[place] == ","
  }

  private func isRelative(_ place: Int) -> Bool {
    !view.isName[place] && Words.relatives.contains(view.words[place])
  }

  private func isStop(_ word: String) -> Bool {
    Self.clauseWords.contains(word) || Words.clauseEnds.contains(word) || Self.marks.contains(word)
  }

  private static let clauseWords: Set<String> = [
    "who", "which", "whose", "whom", "where", "while", "although", "though", "because", "but",
    "that", "when", "after", "before", "and", "so",
  ]
  private static let marks: Set<String> = [
    "(", ")", "\"", "\u{201C}", "\u{201D}", "\u{2013}", "\u{2014}",
  ]
  private static let ties: Set<String> = [
    "partnership", "collaboration", "cooperation", "co-operation", "alliance", "agreement",
    "contract", "membership", "grant", "support", "funding",
  ]
  private static let plainDenials: Set<String> = ["not", "n't", "never", "no", "cannot"]
  private static let endings: Set<String> = [
    "ended", "discontinued", "terminated", "expired", "ceased", "lapsed", "dissolved",
  ]
  private static let departures: Set<String> = ["withdrew", "withdrawn", "left", "quit"]
  private static let stops: Set<String> = ["stopped", "ceased", "stops", "ceases"]
  private static let formers: Set<String> = ["formerly", "previously", "erstwhile"]
  /// What one has been to another.
  private static let parts: Set<String> = [
    "partner", "partners", "collaborator", "collaborators", "funder", "sponsor", "host", "member",
    "members", "home", "unit", "part", "patron",
  ]
}
