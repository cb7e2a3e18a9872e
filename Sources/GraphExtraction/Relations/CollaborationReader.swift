import GraphModel

/// Finds who works with whom.
///
/// A list whose names do something together ("A and B signed an agreement", "between A and B"),
/// something done with somebody ("A, in partnership with B"), and pairs of countries
/// ("the UK-Japan partnership").
struct CollaborationReader: ClaimReader {
  /// Lists with more names than this are members of something rather than pairs.
  private static let longestList = 5

  private static let actors = Relation.collaboratesWith.headTypes

  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    for (place, phrase) in scene.phrases {
      if phrase.isJoined, phrase.type.isActor { readList(phrase, at: place, scene, &claims) }
      if phrase.type == .place { readPair(at: place, scene, &claims) }
    }
    for index in scene.nodes.indices where scene.word(index) == "with" {
      readWith(at: index, scene, &claims)
    }
  }

  private func readList(
    _ list: Phrase, at index: Int, _ scene: Scene, _ claims: inout ClaimCollector
  ) {
    let actors = list.entities(of: Self.actors)
    guard (2...Self.longestList).contains(actors.count) else { return }
    // Those who pay together do not work together for that.
    let payers = Set(claims.claims.filter { $0.relation == .funds }.map(\.head))
    guard !actors.allSatisfy(payers.contains), let bond = bond(of: list, at: index, scene) else {
      return
    }
    if isDoubtful(at: index, scene) {
      if let status = doubt(at: index, scene) { doubtPairs(actors, status, bond, &claims) }
      return
    }
    // Two who sign for their bodies bind their bodies.
    let employers = list.members.compactMap(\.bodies.first)
    if list.type == .person, employers.count == actors.count,
      CollaborationLexicon.isFormal(scene.word(bond.place))
    {
      return claimPairs(employers, bond, scene, &claims)
    }
    claimPairs(actors, bond, scene, &claims)
    claimMembership(of: list, at: index, scene, &claims)
  }

  /// What makes a list one of partners: a word, and how sure it makes that.
  private struct Bond {
    let place: Int
    let confidence: Double
  }

  /// What binds the names of the list at `index`.
  private func bond(of list: Phrase, at index: Int, _ scene: Scene) -> Bond? {
    bondInFront(of: list, at: index, scene) ?? bondBehind(list, at: index, scene)
  }

  /// "between A and B", "a joint venture of A and B", "signed by A and B".
  private func bondInFront(of list: Phrase, at index: Int, _ scene: Scene) -> Bond? {
    for place in (max(0, index - 8)..<max(index, 0)).reversed() {
      let word = scene.word(place)
      if Words.clauseEnds.contains(word) || word == ")" { return nil }
      if word == "between", index - place == 1 { return Bond(place: place, confidence: 0.75) }
      if CollaborationLexicon.isBond(word), Self.links.contains(scene.word(index - 1)) {
        return Bond(place: place, confidence: 0.68)
      }
      if scene.phrase(place)?.isAlike(list) == true { return nil }
    }
    return nil
  }

  /// "A and B signed an agreement", "A and B jointly run".
  private func bondBehind(_ list: Phrase, at index: Int, _ scene: Scene) -> Bond? {
    var confidence = list.type == .person ? 0.81 : 0.78
    for place in index + 1..<max(index + 1, min(scene.nodes.count, index + 10)) {
      let word = scene.word(place)
      if Words.sentenceEnds.contains(word) { return nil }
      if list.type == .person
        ? CollaborationLexicon.bindsPersons(word) : CollaborationLexicon.isBond(word)
      {
        return Bond(place: place, confidence: confidence)
      }
      if scene.phrase(place)?.isAlike(list) == true { confidence -= 0.1 }
    }
    return nil
  }

  private func claimPairs(
    _ actors: [Int], _ bond: Bond, _ scene: Scene, _ claims: inout ClaimCollector
  ) {
    let attributes = scene.facts.attributes(for: .collaboratesWith, at: bond.place, in: scene)
    for (offset, left) in actors.enumerated() {
      claims.claim(
        [left], .collaboratesWith, Array(actors.dropFirst(offset + 1)), attributes,
        confidence: bond.confidence)
    }
  }

  /// The bodies of a list that share a hub are its members.
  private func claimMembership(
    of list: Phrase, at index: Int, _ scene: Scene, _ claims: inout ClaimCollector
  ) {
    guard list.isBodies,
      let hub = scene.phrases.first(where: { $0.place != index && $0.phrase.type == .hub })
    else { return }
    let entity = hub.phrase.members[0].entity
    let isPartner = claims.claims.contains {
      $0.relation == .collaboratesWith && ($0.head == entity || $0.tail == entity)
    }
    if isPartner { return }
    // Those who pay for it or run it are not its members for that.
    let others = Set(claims.claims.filter { $0.tail == entity }.map(\.head))
    let bodies = list.entities(of: [.organisation]).filter { !others.contains($0) }
    claims.claim(bodies, .memberOf, [entity], confidence: 0.83)
  }

  /// "UK-Japan".
  private func readPair(at index: Int, _ scene: Scene, _ claims: inout ClaimCollector) {
    guard let left = scene.phrase(index), let right = scene.phrase(index + 2), !left.isJoined,
      ["-", "\u{2013}"].contains(scene.word(index + 1)), right.type == .place
    else { return }
    let pair = [left.members[0].entity, right.members[0].entity]
    claimPairs(pair, Bond(place: index, confidence: 0.9), scene, &claims)
  }

  /// "A works with B", "A, together with B, ...", "our agreement with B".
  private func readWith(at index: Int, _ scene: Scene, _ claims: inout ClaimCollector) {
    guard let right = actorsRight(of: index, scene), isBound(at: index, scene) else { return }
    let others = right.entities(of: Self.actors)
    guard others.count <= Self.longestList else { return }
    var lefts = subjectLeft(of: index, alike: right, scene)?.entities(of: Self.actors) ?? []
    var confidence = 0.67
    if lefts.isEmpty, let unsaid = unsaidPartner(of: right, at: index, scene) {
      lefts = [unsaid]
      confidence = 0.6
    }
    if isDoubtful(at: index, scene) {
      guard let status = doubt(at: index, scene) else { return }
      return claims.doubt(
        lefts, .collaboratesWith, others, Attributes(status: status), confidence: confidence)
    }
    let attributes = scene.facts.attributes(for: .collaboratesWith, at: index, in: scene)
    claims.claim(lefts, .collaboratesWith, others, attributes, confidence: confidence)
    if (2...Self.longestList).contains(lefts.count) {
      claimPairs(lefts, Bond(place: index, confidence: confidence), scene, &claims)
    }
  }

  private func actorsRight(of index: Int, _ scene: Scene) -> Phrase? {
    for place in index + 1..<max(index + 1, min(scene.nodes.count, index + 6)) {
      let word = scene.word(place)
      if CollaborationLexicon.isAside(word) || Words.clauseEnds.contains(word) { return nil }
      if let phrase = scene.phrase(place) {
        if phrase.isBodies || phrase.type == .person { return phrase }
        if phrase.type == .place, place == index + 1 { return phrase }
        if phrase.type == .area { return nil }
      }
    }
    return nil
  }

  /// Whether the words in front of "with" are of working together.
  private func isBound(at index: Int, _ scene: Scene) -> Bool {
    var phrases = 0
    for place in (max(0, index - 7)..<index).reversed() {
      let word = scene.word(place)
      if CollaborationLexicon.bindsWith(word, distance: index - place) { return true }
      if Words.clauseEnds.contains(word) { return false }
      if scene.phrase(place) != nil {
        phrases += 1
        if phrases > 2 { return false }
      }
    }
    return false
  }

  private func subjectLeft(of index: Int, alike right: Phrase, _ scene: Scene) -> Phrase? {
    var second: Phrase?
    for place in (0..<index).reversed() {
      if let phrase = scene.phrase(place) {
        if phrase.isAlike(right) { return phrase }
        if phrase.type.isActor, phrase.type != .place { second = second ?? phrase }
      }
      if Words.sentenceEnds.contains(scene.word(place)) { break }
    }
    return second
  }

  /// The partner that the sentence leaves out: "we", or the body that was named last.
  private func unsaidPartner(of right: Phrase, at index: Int, _ scene: Scene) -> Int? {
    if scene.speaksOfUs(before: scene.nodes.count, reach: scene.nodes.count),
      let us = scene.discourse.us
    {
      return us.entity
    }
    return scene.discourse.recent(of: right.isBodies ? [.organisation] : [right.type])
  }

  private func doubtPairs(
    _ actors: [Int], _ status: Attributes.Status, _ bond: Bond, _ claims: inout ClaimCollector
  ) {
    for (offset, left) in actors.enumerated() {
      claims.doubt(
        [left], .collaboratesWith, Array(actors.dropFirst(offset + 1)),
        Attributes(status: status), confidence: bond.confidence)
    }
  }

  /// Whether words near `index` deny what it states, or only hope for it.
  private func isDoubtful(at index: Int, _ scene: Scene) -> Bool {
    nearby(index, scene).contains {
      Words.doubts.contains(scene.word($0)) && !DoubtCue.isHarmless(at: $0, scene.word)
        || $0 < index && DoubtCue.status(at: $0, scene.word) != nil
    }
  }

  /// What the words near `index` make of it, where they tell.
  private func doubt(at index: Int, _ scene: Scene) -> Attributes.Status? {
    nearby(index, scene).lazy.compactMap { DoubtCue.status(at: $0, scene.word) }.first
  }

  private func nearby(_ index: Int, _ scene: Scene) -> Range<Int> {
    max(0, index - 5)..<min(scene.nodes.count, index + 4)
  }

  private static let links: Set<String> = ["of", "by", "between", "among"]
}
