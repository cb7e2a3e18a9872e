import GraphModel

extension PhraseGrammar {
  /// Attaches affiliations, roles and appositions to persons, from right to left.
  mutating func attachToPersons() {
    var index = nodes.count - 1
    while index >= 0 {
      if phrase(index)?.type == .person {
        while attachBehind(index) {}
        attachInFront(index)
      }
      index -= 1
      index = min(index, nodes.count - 1)
    }
  }

  /// Reads one attachment behind the person at `index` and takes it out; whether there was one.
  private mutating func attachBehind(_ index: Int) -> Bool {
    guard let member = nodes[index].phrase?.members.last else { return false }
    let first = word(index + 1)
    var reader = AppositionReader(grammar: self, person: member, start: index + 2)
    switch first {
    case "(":
      guard let end = bracketEnd(from: index + 1) else { return false }
      reader.read(until: end, isBracket: true)
      guard reader.found || end - index < 9 else { return false }
      noteBarePost(reader.barePost, at: index)
      return take(reader, end + 1, index)
    case ",", "\u{2013}", "\u{2014}", "-", "|", "\u{B7}", "\u{2022}":
      if first != ",", first != "\u{2013}", first != "\u{2014}", !isRecord { return false }
      reader.read(until: min(nodes.count, index + 40), isBracket: false)
      noteBarePost(reader.barePost, at: index)
      guard reader.found else { return false }
      // The comma or dash that closes the apposition goes with it.
      let closes = word(reader.end) == first && !startsName(reader.end + 1)
      return take(reader, closes ? reader.end + 1 : reader.end, index)
    case "of", "at", "from", "with", "in", "for":
      if phrase(index + 2)?.type == .place, first == "from" || first == "of" || first == "in" {
        nodes.removeSubrange(index + 1...index + 2)
        return true
      }
      guard let body = phrase(index + 2), body.isBodies else { return false }
      reader.start = index + 1
      reader.read(until: min(nodes.count, index + 3), isBracket: false)
      guard reader.found else { return false }
      return take(reader, reader.end, index)
    default: return false
    }
  }

  /// Keeps a post without a body for the readers that know what was spoken of before.
  private mutating func noteBarePost(_ post: Post?, at index: Int) {
    guard let post, let count = nodes[index].phrase?.members.count, count > 0 else { return }
    nodes[index].phrase?.members[count - 1].barePost = post
  }

  /// Whether a list goes on at `index` with another person.
  private func startsName(_ index: Int) -> Bool { phrase(index)?.type == .person }

  /// Takes over what `reader` found, and takes the nodes behind `index` up to `end` out.
  private mutating func take(_ reader: AppositionReader, _ end: Int, _ index: Int) -> Bool {
    claims = reader.grammar.claims
    guard var owner = nodes[index].phrase, end > index + 1 else { return false }
    owner.members[owner.members.count - 1].bodies += reader.bodies
    nodes[index].phrase = owner
    nodes.removeSubrange(index + 1..<min(end, nodes.count))
    return true
  }

  /// Reads a role in front of the person at `index`.
  ///
  /// "Body director Person", "Body's Person", "Body's director, Person", "director of Body, Person".
  private mutating func attachInFront(_ index: Int) {
    guard let person = nodes[index].phrase?.members.first else { return }
    let end = word(index - 1) == "," ? index - 1 : index
    if end < index, readPostOfBody(before: end, person, index) { return }
    let start = roleStart(before: end)
    let hasLink = word(start - 1) == "'s" || word(start - 1) == "'"
    let at = hasLink ? start - 2 : start - 1
    let words = (start..<end).map { word($0) }
    let isRole = words.contains(where: RoleLexicon.isRole)
    guard let last = phrase(at)?.members.last, last.type.isBody else {
      return noteRole(in: start..<end, at: index)
    }
    if words.isEmpty, hasLink, end == index {
      claims.claim(person.entity, .worksAt, last.entity, confidence: 0.65)
      nodes.removeSubrange(at..<index)
    } else if isRole, !words.contains(where: Self.isPreposition), hasLink || end == index {
      let post = Post(words: words, text: self.words(from: start, to: end - 1))
      claimPost([person.entity], [last], post, isHead: true, confidence: 0.75)
      nodes[index].phrase?.members[0].bodies += [last.entity]
      nodes.removeSubrange(at..<index)
    }
  }

  /// Where the words start that stand right before `end`, at most six.
  private func roleStart(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 6, nodes[start - 1].isWord,
      !Words.boundaries.contains(nodes[start - 1].lower)
    {
      start -= 1
    }
    return start
  }

  /// "the director of Body, Person": whether it stands before `end`.
  private mutating func readPostOfBody(before end: Int, _ person: Member, _ index: Int) -> Bool {
    guard let body = phrase(end - 1)?.members.last, body.type.isBody,
      ["of", "at"].contains(word(end - 2))
    else { return false }
    let start = roleStart(before: end - 2)
    let words = (start..<end - 2).map { word($0) }
    guard let last = words.last, RoleLexicon.isRole(last) else { return false }
    let post = Post(words: words, text: self.words(from: start, to: end - 3))
    claimPost([person.entity], [body], post, isHead: true, confidence: 0.7)
    nodes[index].phrase?.members[0].bodies += [body.entity]
    nodes.removeSubrange(start..<index)
    return true
  }

  /// Keeps a role without a body: "the director, Person".
  private mutating func noteRole(in range: Range<Int>, at index: Int) {
    let words = range.map { word($0) }
    guard let role = words.firstIndex(where: RoleLexicon.isRole), role > words.count - 4 else {
      return
    }
    let last = range.upperBound - 1
    let text = self.words(from: range.lowerBound + role, to: last)
    noteBarePost(Post(words: Array(words[role...]), text: text), at: index)
  }

  static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  private static let prepositions: Set<String> = [
    "of", "at", "in", "for", "from", "with", "on", "by", "to", "under", "and",
  ]
}
