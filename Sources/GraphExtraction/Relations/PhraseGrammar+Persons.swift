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

  /// Reads a role in front of the person at `index`: "Body director Person", "Body's Person".
  private mutating func attachInFront(_ index: Int) {
    guard let person = nodes[index].phrase?.members.first else { return }
    var start = index
    while start > 0, index - start < 6, nodes[start - 1].isWord,
      !Words.boundaries.contains(nodes[start - 1].lower)
    {
      start -= 1
    }
    // The role is the words behind the body: "MRC chief executive", "the MRC's chief executive".
    let hasLink = start > 0 && (word(start - 1) == "'s" || word(start - 1) == "'")
    let at = hasLink ? start - 2 : start - 1
    guard let body = phrase(at), body.isBodies, let last = body.members.last else {
      let words = (start..<index).map { word($0) }
      if let role = words.firstIndex(where: RoleLexicon.isRole), role > words.count - 4 {
        let text = self.words(from: start + role, to: index - 1)
        noteBarePost(Post(words: Array(words[role...]), text: text), at: index)
      }
      return
    }
    guard start < index else {
      if hasLink {
        claims.claim(person.entity, .worksAt, last.entity, confidence: 0.65)
        nodes.removeSubrange(at..<index)
      }
      return
    }
    let words = (start..<index).map { word($0) }
    guard words.contains(where: RoleLexicon.isRole), !words.contains(where: Self.isPreposition)
    else { return }
    let post = Post(words: words, text: self.words(from: start, to: index - 1))
    let isLink = words.contains("and")
    guard !isLink else { return }
    claimPost([person.entity], [last], post, isHead: true, confidence: 0.75)
    nodes[index].phrase?.members[0].bodies += [last.entity]
    nodes.removeSubrange(at..<index)
  }

  static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  private static let prepositions: Set<String> = [
    "of", "at", "in", "for", "from", "with", "on", "by", "to", "under", "and",
  ]
}
