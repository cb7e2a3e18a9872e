import GraphModel

/// Finds the trigger words of a sentence, and the phrases that they relate.
struct ClauseReader: ClaimReader {
  private let table: TriggerTable

  /// A reader that knows the triggers of `table`.
  init(_ table: TriggerTable) { self.table = table }

  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    var clause = Clause(scene: scene)
    for index in scene.nodes.indices where scene.nodes[index].isWord {
      var seen: Set<Relation> = []
      for trigger in table.triggers(startingWith: scene.nodes[index].lower)
      where !seen.contains(trigger.relation) {
        guard let end = clause.end(of: trigger, at: index) else { continue }
        if clause.read(trigger, from: index, to: end, into: &claims) {
          seen.insert(trigger.relation)
        }
      }
    }
  }
}

/// A sentence while its triggers are read from left to right.
private struct Clause {
  let scene: Scene
  /// Where the subject of the latest trigger stands: "she heads A and runs B".
  var lastSubject: Int?

  /// The node behind `trigger`, if it stands at `index`.
  func end(of trigger: Trigger, at index: Int) -> Int? {
    var place = index + 1
    for (position, word) in trigger.words.enumerated().dropFirst() {
      // "led jointly by", "funded in equal parts by", "led and housed by"
      var slack = position == trigger.words.count - 1 && word == "by" ? 5 : 1
      while slack > 0, scene.nodes.indices.contains(place), scene.nodes[place].isWord,
        scene.word(place) != word, !Words.boundaries.contains(scene.word(place))
      {
        if word != "by", !Words.isAuxiliary(scene.word(place)) { break }
        place += 1
        slack -= 1
      }
      guard scene.word(place) == word else { return nil }
      place += 1
    }
    // "as part of a ceremony" and "join forces" are idioms.
    if trigger.words[0] == "part", scene.word(index - 1) == "as" { return nil }
    if scene.word(place) == "forces" || scene.word(place) == "hands" { return nil }
    switch trigger.voice {
    case .any: return place
    case .passive: return isPassive(before: index) ? place : nil
    case .active: return isPassive(before: index) ? nil : place
    }
  }

  /// Reads `trigger`, which stands from `start` up to `end`; whether it states anything.
  mutating func read(
    _ trigger: Trigger, from start: Int, to end: Int, into claims: inout ClaimCollector
  ) -> Bool {
    let governed = governed(before: start, trigger.relation)
    if case .unknown = governed { return false }
    let direct = phraseRight(of: end, trigger)
    let left = phraseLeft(of: start, trigger, unless: direct)
    let right = direct ?? left.flatMap { antecedent(of: $0, trigger) }
    var confidence = trigger.confidence
    var lefts = left.flatMap { scene.phrase($0) }?.entities(of: trigger.left) ?? []
    var rights = right.flatMap { scene.phrase($0) }?.entities(of: trigger.right) ?? []
    if left == nil, right != nil, let unsaid = unsaidLeft(of: start, trigger) {
      lefts = [unsaid]
      confidence *= 0.72
    }
    if right == nil, left != nil,
      let topic = scene.discourse.recent(of: trigger.right.intersection(trigger.topics))
    {
      rights = [topic]
      confidence *= 0.72
    }
    guard !lefts.isEmpty, !rights.isEmpty else { return false }
    var attributes = trigger.attributes
    if let status = governed.status { attributes.status = status }
    attributes = attributes.merged(
      with: scene.facts.attributes(for: trigger.relation, at: start, in: scene))
    let (heads, tails) = trigger.isInverse ? (rights, lefts) : (lefts, rights)
    if case .doubted = governed {
      claims.doubt(heads, trigger.relation, tails, attributes, confidence: confidence)
      return false
    }
    lastSubject = left ?? lastSubject
    claims.claim(heads, trigger.relation, tails, attributes, confidence: confidence)
    return true
  }

  private func isPassive(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 5, scene.nodes[place].isWord {
      if Words.passives.contains(scene.word(place)) { return true }
      if !Words.isAuxiliary(scene.word(place)) { return false }
      place -= 1
    }
    return false
  }

  /// The phrase that the trigger ending at `end` leads to.
  private func phraseRight(of end: Int, _ trigger: Trigger) -> Int? {
    var reach = trigger.reach
    var second: Int?
    for place in end..<max(end, scene.nodes.count) where reach > 0 {
      if let phrase = scene.phrase(place) {
        if phrase.has(trigger.right) {
          if trigger.prefers(phrase, onLeft: false) { return place }
          second = second ?? place
        }
        reach -= 1
      } else if Words.clauseEnds.contains(scene.word(place))
        || Words.stops.contains(scene.word(place))
      {
        break
      }
      reach -= 1
    }
    return second
  }

  /// The phrase that the trigger starting at `start` speaks of.
  private func phraseLeft(of start: Int, _ trigger: Trigger, unless right: Int?) -> Int? {
    var place = start - 1
    if trigger.isAdjacent {
      return scene.phrase(place)?.has(trigger.left) == true ? place : nil
    }
    while place >= 0, scene.nodes[place].isWord, Words.isAuxiliary(scene.word(place)) {
      place -= 1
    }
    guard place >= 0 else {
      // "Led by X, Y ...": the subject follows.
      return right.flatMap { subjectBehind($0, trigger) }
    }
    let word = scene.word(place)
    if Words.relatives.contains(word) {
      place -= 1
    } else if Words.conjunctions.contains(word), let last = lastSubject, last < start,
      scene.phrase(last)?.has(trigger.left) == true,
      word != "," || scene.phrase(place - 1)?.has(trigger.left) != true
    {
      return last
    } else if Words.pronouns.contains(word) {
      return nil
    }
    var second: Int?
    var reach = trigger.reach + 4
    while place >= 0, reach > 0 {
      if let phrase = scene.phrase(place) {
        if phrase.has(trigger.left) {
          if trigger.prefers(phrase, onLeft: true) { return place }
          second = second ?? place
        }
      } else if Words.clauseEnds.contains(scene.word(place)) {
        break
      }
      place -= 1
      reach -= 1
    }
    return second
  }

  /// The object of a relative clause whose subject stands at `left`: "Y, which X hosts".
  private func antecedent(of left: Int, _ trigger: Trigger) -> Int? {
    guard Words.relatives.contains(scene.word(left - 1)) else { return nil }
    return (max(0, left - 8)..<left).reversed().first {
      scene.phrase($0)?.has(trigger.right) == true
    }
  }

  /// What an unsaid phrase on the left stands for: the writer's own side, or what was named last.
  private func unsaidLeft(of start: Int, _ trigger: Trigger) -> Int? {
    let us = scene.discourse.us
    if trigger.relation != .leads, scene.speaksOfUs(before: start, reach: 5), let us,
      trigger.left.contains(us.type)
    {
      return us.entity
    }
    return scene.discourse.recent(of: trigger.left.intersection(trigger.topics))
  }

  /// The subject behind an opening participle's agent at `right`: "Led by X, Y ...".
  private func subjectBehind(_ right: Int, _ trigger: Trigger) -> Int? {
    guard scene.word(right + 1) == "," else { return nil }
    return (right + 2..<max(right + 2, min(scene.nodes.count, right + 8))).first {
      scene.phrase($0)?.has(trigger.left) == true
    }
  }

  /// What the words in front of a trigger make of what it states.
  private enum Governed {
    /// It holds, or has the status that they give.
    case stated(Attributes.Status?)
    /// They deny it, or only hope for it.
    case doubted(Attributes.Status)
    /// They leave open what is meant: "was nominated for".
    case unknown

    var status: Attributes.Status? {
      switch self {
      case .stated(let status): status
      case .doubted(let status): status
      case .unknown: nil
      }
    }
  }

  /// What the words in front of the trigger at `start` make of what it states.
  private func governed(before start: Int, _ relation: Relation) -> Governed {
    let isPost = relation == .worksAt || relation == .leads
    var place = start - 1
    while place >= 0, start - place <= 5, scene.phrase(place) == nil {
      let word = scene.word(place)
      if let doubt = DoubtCue.status(at: place, scene.word) { return .doubted(doubt) }
      if Words.doubts.contains(word), !DoubtCue.isHarmless(at: place, scene.word) {
        return .unknown
      }
      if Words.pasts.contains(word) { return .stated(.ended) }
      if Words.intents.contains(word) || isPost && word == "will" { return .stated(.planned) }
      if Words.relatives.contains(word) || word == "and" || scene.nodes[place].isMark { break }
      place -= 1
    }
    return .stated(nil)
  }
}
