import GraphModel

extension PhraseGrammar {
  /// Reads the brackets behind phrases of the given types, and takes them out.
  mutating func readBrackets(of belongs: (EntityType) -> Bool) {
    var index = nodes.count - 1
    while index >= 0 {
      // "Library' (LIB) Network" has the possessive in front of the bracket.
      let start = index + (word(index + 1) == "'" || word(index + 1) == "\u{2019}" ? 2 : 1)
      if let owner = phrase(index), belongs(owner.type), word(start) == "(",
        let end = bracketEnd(from: start), reads(owner, from: start + 1, to: end)
      {
        nodes.removeSubrange(start...end)
      }
      index -= 1
    }
  }

  /// Where the bracket that opens at `start` closes.
  func bracketEnd(from start: Int) -> Int? {
    let last = min(nodes.count, start + 40)
    return (start..<last).first { nodes[$0].lower == ")" }
  }

  /// Reads what the bracket from `start` up to `end` says of `owner`; whether it may be taken out.
  private mutating func reads(_ owner: Phrase, from start: Int, to end: Int) -> Bool {
    guard start < end, let member = owner.members.last else { return true }
    let inner = (start..<end).compactMap { index in nodes[index].phrase.map { (index, $0) } }
    guard let (place, content) = inner.first else { return end - start < 6 }
    if inner.count == 1, content.members[0].entity == member.entity { return true }
    switch (member.type, content.type) {
    case (.organisation, .place), (.hub, .place), (.event, .place), (.place, .place):
      for (_, each) in inner where each.type == .place {
        claims.claim(
          [member.entity], .locatedIn, each.members.map(\.entity), confidence: 0.9)
      }
    case (.event, .organisation), (.event, .hub):
      claims.claim([member.entity], .hostedBy, [content.members[0].entity], confidence: 0.7)
    case (.organisation, .person), (.hub, .person):
      readLead(of: member, from: start, to: place, content)
    case (.organisation, .area), (.hub, .area), (.event, .area):
      claims.claim(
        [member.entity], .focusesOn, content.members.map(\.entity), confidence: 0.6)
    case (.organisation, .organisation), (.organisation, .hub):
      // A second name of the same body is more common than the body that it belongs to.
      guard inner.count == 1, end - start == 1 else { return false }
    default: return inner.count == 1 && end - start < 4
    }
    return true
  }

  /// "Body (Director: Person)".
  private mutating func readLead(of body: Member, from start: Int, to place: Int, _ person: Phrase)
  {
    let words = (start..<place).filter { nodes[$0].isWord }.map { word($0) }
    guard let first = words.first, words.contains(where: RoleLexicon.isRole), !first.isEmpty else {
      return claims.claim(
        person.members.map(\.entity), .worksAt, [body.entity], confidence: 0.8)
    }
    let last = (start..<place).last { nodes[$0].isWord } ?? start
    claimPost(
      person.members.map(\.entity), [body],
      Post(words: words, text: self.words(from: start, to: last)), isHead: true,
      confidence: 0.9)
  }
}
