import GraphModel

/// Finds who works with whom.
///
/// A list whose names do something together ("A and B signed an agreement", "between A and B"),
/// something done with somebody ("A, in partnership with B"), and pairs of countries
/// ("the UK-Japan partnership").
struct CollaborationReader {
  /// The sentence, its names folded into phrases.
  let nodes: [Node]
  /// What was spoken of before.
  let discourse: Discourse
  /// What was read off.
  var claims: ClaimCollector
  /// The attributes that hold for the sentence.
  let facts: SentenceFacts

  /// Lists with more names than this are members of something rather than pairs.
  private static let longestList = 5

  /// Reads every form.
  mutating func read() {
    for index in nodes.indices {
      if let phrase = nodes[index].phrase {
        if phrase.isJoined, phrase.type.isActor { readList(phrase, at: index) }
        if phrase.type == .place { readPair(at: index) }
      } else if nodes[index].lower == "with" || nodes[index].lower == "alongside" {
        readWith(at: index)
      }
    }
  }

  private mutating func readList(_ list: Phrase, at index: Int) {
    let actors = list.entities(of: Relation.collaboratesWith.headTypes)
    guard (2...Self.longestList).contains(actors.count), !isDoubtful(at: index) else { return }
    // Those who pay together, or are paid, do not work together for that.
    let payers = Set(claims.claims.filter { $0.relation == .funds }.map(\.head))
    guard !actors.allSatisfy({ payers.contains($0) }) else { return }
    guard let (strength, place) = bond(of: list, at: index) else { return }
    claimPairs(actors, near: place, confidence: strength)
    claimMembership(of: list, at: index)
  }

  /// The bodies of a list that share a hub are its members.
  private mutating func claimMembership(of list: Phrase, at index: Int) {
    guard list.isBodies else { return }
    let hub = nodes.indices.filter { $0 != index }
      .first { nodes[$0].phrase?.members[0].type == .hub }
    guard let hub, let entity = nodes[hub].phrase?.members[0].entity else { return }
    // Those who pay for it or run it are not its members for that.
    let others = Set(claims.claims.filter { $0.tail == entity }.map(\.head))
    let bodies = list.entities(of: [.organisation]).filter { !others.contains($0) }
    claims.claim(bodies, .memberOf, [entity], confidence: 0.6)
  }

  private mutating func claimPairs(_ actors: [Int], near place: Int, confidence: Double) {
    let attributes = facts.attributes(
      for: .collaboratesWith, nodes: nodes, near: place..<place + 1)
    for (offset, left) in actors.enumerated() {
      for right in actors.dropFirst(offset + 1) {
        claims.claim(left, .collaboratesWith, right, attributes, confidence: confidence)
      }
    }
  }

  /// What binds the names of the list at `index`, and where it stands.
  private func bond(of list: Phrase, at index: Int) -> (Double, Int)? {
    // In front: "between A and B", "a joint venture of A and B", "signed by A and B".
    var place = index - 1
    while place >= 0, index - place < 9 {
      let word = nodes[place].lower
      if Words.clauseEnds.contains(word) || word == ")" { break }
      if word == "between", index - place == 1 { return (0.75, place) }
      if CollaborationLexicon.isBond(word), isLink(index - 1) { return (0.65, place) }
      if nodes[place].phrase?.isAlike(list) == true { break }
      place -= 1
    }
    // Behind: "A and B signed an agreement", "A and B jointly run".
    place = index + 1
    var strength = list.type == .person ? 0.5 : 0.65
    while place < nodes.count, place - index < 10 {
      let word = nodes[place].lower
      if word == ";" || word == "." || word == "?" || word == "!" { break }
      if CollaborationLexicon.isBond(word) { return (strength, place) }
      if nodes[place].phrase?.isAlike(list) == true { strength -= 0.1 }
      place += 1
    }
    return nil
  }

  private func isLink(_ index: Int) -> Bool {
    nodes.indices.contains(index)
      && ["of", "by", "from", "between", "among"].contains(nodes[index].lower)
  }

  /// "UK-Japan", with a word for an agreement behind it.
  private mutating func readPair(at index: Int) {
    guard index + 2 < nodes.count, let left = nodes[index].phrase, !left.isJoined,
      ["-", "\u{2013}"].contains(nodes[index + 1].lower),
      let right = nodes[index + 2].phrase, right.type == .place
    else { return }
    claimPairs(
      [left.members[0].entity, right.members[0].entity], near: index, confidence: 0.7)
  }

  /// "A works with B", "A, together with B, ...", "our agreement with B".
  private mutating func readWith(at index: Int) {
    guard let right = actorsRight(of: index), isBound(at: index), !isDoubtful(at: index),
      let rights = nodes[right].phrase
    else { return }
    let others = rights.entities(of: Relation.collaboratesWith.headTypes)
    guard others.count <= Self.longestList else { return }
    let left = subjectLeft(of: index, alike: rights)
    var lefts =
      left.flatMap { nodes[$0].phrase }?.entities(
        of: Relation.collaboratesWith.headTypes) ?? []
    let attributes = facts.attributes(
      for: .collaboratesWith, nodes: nodes, near: index..<index + 1)
    var confidence = 0.65
    if lefts.isEmpty,
      let topic = discourse.recent(of: rights.isBodies ? [.organisation] : [rights.type])
    {
      lefts = [topic]
      confidence = 0.45
    }
    claims.claim(lefts, .collaboratesWith, others, attributes, confidence: confidence)
    if lefts.count > 1, lefts.count <= Self.longestList {
      claimPairs(lefts, near: index, confidence: confidence)
    }
  }

  private func actorsRight(of index: Int) -> Int? {
    for place in index + 1..<min(nodes.count, index + 6) {
      if CollaborationLexicon.isAside(nodes[place].lower) { return nil }
      if let phrase = nodes[place].phrase {
        if phrase.isBodies || phrase.type == .person { return place }
        if phrase.type == .place, place == index + 1 { return place }
        if phrase.type == .area { return nil }
      }
      if Words.clauseEnds.contains(nodes[place].lower) { return nil }
    }
    return nil
  }

  /// Whether the words in front of "with" are of working together.
  private func isBound(at index: Int) -> Bool {
    if nodes[index].lower == "alongside" { return true }
    var place = index - 1
    var phrases = 0
    while place >= 0, index - place < 8 {
      let word = nodes[place].lower
      if CollaborationLexicon.bindsWith(word, distance: index - place) { return true }
      if Words.clauseEnds.contains(word) { return false }
      if nodes[place].phrase != nil {
        phrases += 1
        if phrases > 2 { return false }
      }
      place -= 1
    }
    return false
  }

  private func subjectLeft(of index: Int, alike rights: Phrase) -> Int? {
    var place = index - 1
    var best: Int?
    while place >= 0 {
      if let phrase = nodes[place].phrase {
        if phrase.isAlike(rights) { return place }
        if phrase.type.isActor, phrase.type != .place { best = best ?? place }
      }
      if [";", ".", "?", "!"].contains(nodes[place].lower) { break }
      place -= 1
    }
    return best
  }

  private func isDoubtful(at index: Int) -> Bool {
    let window = max(0, index - 5)..<min(nodes.count, index + 4)
    return window.contains { Words.doubts.contains(nodes[$0].lower) }
  }
}
