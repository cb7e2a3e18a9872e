import GraphModel

/// Tells from a sentence's words whether a post or membership is held, has ended, or is to come.
///
/// The word that tells is looked for from the body backwards: the nearest cue decides, if it is
/// about the person. Where nothing in front of the body tells, what stands behind it does: "until
/// 2019", "where she was". A sentence that leaves the body out is read from the person onwards.
struct PostStatus {
  /// Words in front of an end that may be about it.
  private static let reach = 14
  /// Words in front of a body that may deny what is said of it.
  private static let reachOfDoubt = 7
  /// Words in front of a cue that its subject may be among.
  private static let reachOfSubject = 50
  /// Words behind a body that may be about it.
  private static let reachBehind = 9
  /// Words behind a person that may be about a post whose body is left out.
  private static let reachOnwards = 16

  private let view: SentenceView
  private let head: Int
  private let tail: ClosedRange<Int>?
  private let own: ClosedRange<Int>?
  private let isPerson: Bool

  /// What `view` says of the post or membership of `head` at `tail`.
  init(of head: Int, _ relation: Relation, at tail: Int, in view: SentenceView) {
    self.view = view
    self.head = head
    self.tail = view.places(of: tail)
    own = view.places(of: head)
    isPerson = view.isPerson(head)
  }

  /// The status; nil where no word tells.
  var status: Attributes.Status? {
    if let status = ofPerson { return status }
    guard let anchor = tail ?? own else { return nil }
    if let tail, let own, own.lowerBound > tail.upperBound, let status = between(tail, own) {
      return status
    }
    if let status = inFront(of: anchor.lowerBound) { return status }
    if tail == nil, let own, let status = onwards(from: own) { return status }
    return behind(anchor)
  }

  /// What the words in front of `end` say, the nearest first.
  private func inFront(of end: Int) -> Attributes.Status? {
    var place = end - 1
    while place >= max(0, end - Self.reach) {
      let word = view.words[place]
      if view.isName[place] {
        if tail != nil, let own, own.contains(place) { return modifiers(of: own) }
      } else if isEnd(word) || word == "(" {
        return nil
      } else if word == ")" {
        place = (0..<place).last { view.words[$0] == "(" } ?? 0
      } else if let status = doubt(at: place, until: end) ?? cue(at: place, until: end) {
        return status
      }
      place -= 1
    }
    return nil
  }

  /// Whether the post at `end` is denied or hoped for by the word at `place`.
  private func doubt(at place: Int, until end: Int) -> Attributes.Status? {
    guard tail != nil, end - place <= Self.reachOfDoubt, isAboutHead(place, until: end) else {
      return nil
    }
    let isApart = view.places(in: place + 1..<end).contains {
      view.isMark($0) && !view.isName[$0]
    }
    return isApart ? nil : PostCue.doubt(at: place, in: view)
  }

  /// "former", "outgoing" in front of the person's name.
  private func modifiers(of place: ClosedRange<Int>) -> Attributes.Status? {
    for index in view.places(in: place.lowerBound - 3..<place.lowerBound).reversed() {
      let word = view.words[index]
      if view.isName[index] || view.isMark(index) { return nil }
      if PostStatusWords.isFormer(word) { return .ended }
      if PostStatusWords.isComing(word) { return .planned }
    }
    return nil
  }

  /// What stands between a body and the person behind it: "A will be led by B".
  private func between(
    _ tail: ClosedRange<Int>, _ own: ClosedRange<Int>
  ) -> Attributes.Status? {
    let places = view.places(in: tail.upperBound + 1..<own.lowerBound)
    for place in places.reversed() where !view.isName[place] {
      let word = view.words[place]
      if isEnd(word) { return nil }
      // "A, led by a former student, B": the post that was left is another one.
      if PostStatusWords.isFormer(word),
        places.prefix(upTo: place).contains(where: { ["by", ","].contains(view.words[$0]) })
      {
        return .stated
      }
      if let status = cue(at: place, until: own.lowerBound) { return status }
    }
    return nil
  }

  /// What the words behind a person say of a post whose body the sentence leaves out.
  private func onwards(from own: ClosedRange<Int>) -> Attributes.Status? {
    for place in view.places(in: own.upperBound + 1..<own.upperBound + Self.reachOnwards)
    where !view.isName[place] {
      if isEnd(view.words[place]) { return nil }
      if hasEnded(place, behind: own) { return .ended }
      guard let status = cue(at: place, until: place + 8) else { continue }
      // "formerly of A, will be its president": the first is about A.
      let isOfAnother = view.places(in: place + 1..<place + 5).contains { index in
        view.isName[index] && !view.words[place..<index].contains(",")
          && view.entities(in: index..<index + 1).contains { !view.isPerson($0) }
      }
      if !isOfAnother { return status }
    }
    return nil
  }

  private func cue(at place: Int, until end: Int) -> Attributes.Status? {
    let cue = PostCue(at: place, until: end, of: isPerson ? .person : .body, in: view)
    guard let status = cue.status, isAboutHead(place, until: end) else { return nil }
    // "has not yet joined", "never worked": what stands right in front of the verb governs it. Who
    // has not left is there.
    guard tail != nil, !PostStatusWords.leaves.contains(view.words[place]) else { return status }
    let governing = view.places(in: place - 2..<place).reversed()
      .prefix { !view.isName[$0] && !view.isMark($0) }
    return governing.lazy.compactMap { PostCue.doubt(at: $0, in: view) }.first ?? status
  }

  /// Whether the cue at `place` speaks of the head and not of another person.
  private func isAboutHead(_ place: Int, until end: Int) -> Bool {
    guard isPerson else { return true }
    if view.places(in: place + 1..<end).contains(where: { person(at: $0) == false }) {
      return false
    }
    for index in view.places(in: place - Self.reachOfSubject..<place).reversed() {
      if Words.sentenceEnds.contains(view.words[index]) { return true }
      guard let isHead = person(at: index) else { continue }
      if isHead { return true }
      // "A and B will direct it": the list is the subject.
      guard
        let last = view.allPlaces(of: head).map(\.places)
          .last(where: { $0.upperBound < index })
      else {
        return place - index > 2
      }
      return (last.upperBound + 1..<index).allSatisfy {
        view.isName[$0] || PostStatusWords.listJoints.contains(view.words[$0])
      }
    }
    return true
  }

  /// Whether the person who is named at `place` is the head; nil where none is.
  private func person(at place: Int) -> Bool? {
    guard view.isName[place] else { return nil }
    let persons = view.entities(in: place..<place + 1).filter { view.isPerson($0) }
    return persons.isEmpty ? nil : persons.contains(head)
  }

  /// What is said of the person: "succeeds A", "A steps down", "in place of A".
  private var ofPerson: Attributes.Status? {
    guard isPerson, let own else { return nil }
    let lead = view.places(in: own.lowerBound - 3..<own.lowerBound).map { view.words[$0] }
    if let last = lead.last {
      if PostStatusWords.successions.contains(last) || lead == ["in", "place", "of"]
        || lead.suffix(2) == ["over", "from"] || lead.contains("farewell")
      {
        return .ended
      }
      if lead.suffix(2) == ["over", "to"] { return .planned }
    }
    for index in view.places(in: own.upperBound + 1..<own.upperBound + 6) {
      let (word, next) = (view.words[index], view.word(index + 1))
      if word == "last", next == "day" { return .ended }
      if Words.clauseEnds.contains(word) || view.isName[index] { return nil }
      if PostStatusWords.isSteppingDown(word, next) || word == "died" { return .ended }
      if word == "has" || word == "have",
        ["retired", "died"].contains(next) || next == "left" && tail == nil
      {
        return .ended
      }
    }
    return nil
  }

  /// What stands behind an end: "until 2019", "where she was", "before moving".
  private func behind(_ end: ClosedRange<Int>) -> Attributes.Status? {
    let last = min(view.words.count, end.upperBound + Self.reachBehind)
    var place = end.upperBound + 1
    while place < last {
      let word = view.words[place]
      if tail != nil, word == "(",
        let close = view.words[place...].firstIndex(of: ")")
      {
        place = close
      } else if !view.isName[place] {
        if isEnd(word) { return nil }
        if hasEnded(place, behind: end) { return .ended }
        if PostStatusWords.stops.contains(word) { return nil }
      }
      place += 1
    }
    return nil
  }

  private func hasEnded(_ place: Int, behind end: ClosedRange<Int>) -> Bool {
    let (word, next) = (view.words[place], view.word(place + 1))
    switch word {
    case "\u{2192}", "\u{279C}", "->": return tail != nil
    case "-" where next == ">": return tail != nil
    case "now": return tail == nil && view.word(place - 1) == ","
    case "until", "till":
      let lead = view.places(in: place - 10..<place).map { view.words[$0] }
      return next != "now"
        && (place == end.upperBound + 1 || lead.last == "("
          || lead.contains(where: PostStatusWords.isPast))
    case "before": return PostStatusWords.pronouns.contains(next) || next.hasSuffix("ing")
    case "from":
      return DateWords.isYear(next) && PostStatusWords.ranges.contains(view.word(place + 2))
        && DateWords.isYear(view.word(place + 3))
    case "where":
      return PostStatusWords.pronouns.contains(next)
        && view.places(in: place + 2..<place + 5).contains {
          PostStatusWords.isPast(view.words[$0]) || PostStatusWords.studies.contains(view.words[$0])
        }
    default:
      return DateWords.isYear(word) && ["-", "\u{2013}"].contains(next)
        && DateWords.isYear(view.word(place + 2))
    }
  }

  private func isEnd(_ word: String) -> Bool {
    Words.clauseEnds.contains(word) || word == "\u{2013}" || word == "\u{2014}"
  }
}
