import GraphModel

/// Finds triggers in a sentence whose names are folded into phrases, and their phrases.
struct ClauseReader {
  /// The sentence.
  let nodes: [Node]
  /// What was spoken of before.
  let discourse: Discourse
  /// What was read off.
  var claims: ClaimCollector
  /// The attributes that hold for the sentence.
  let facts: SentenceFacts
  /// The node that the latest trigger's subject stands at.
  private var lastSubject: Int?

  init(
    nodes: [Node], discourse: Discourse, claims: ClaimCollector, facts: SentenceFacts
  ) {
    self.nodes = nodes
    self.discourse = discourse
    self.claims = claims
    self.facts = facts
  }

  /// Reads every trigger of `table`.
  mutating func read(_ table: TriggerTable) {
    for index in nodes.indices where nodes[index].isWord {
      var seen: Set<Relation> = []
      for trigger in table.triggers(startingWith: nodes[index].lower)
      where !seen.contains(trigger.relation) {
        guard let end = match(trigger, at: index) else { continue }
        if read(trigger, from: index, to: end) { seen.insert(trigger.relation) }
      }
    }
  }

  /// The node behind `trigger`, if it stands at `index`.
  private func match(_ trigger: Trigger, at index: Int) -> Int? {
    var place = index + 1
    for (position, word) in trigger.words.enumerated().dropFirst() {
      // "led jointly by", "funded in equal parts by", "led and housed by"
      var slack = position == trigger.words.count - 1 && word == "by" ? 5 : 1
      while slack > 0, nodes.indices.contains(place), nodes[place].isWord,
        nodes[place].lower != word, !Words.boundaries.contains(nodes[place].lower)
      {
        if word != "by", !Words.isAuxiliary(nodes[place].lower) { break }
        place += 1
        slack -= 1
      }
      guard nodes.indices.contains(place), nodes[place].lower == word else { return nil }
      place += 1
    }
    if trigger.needsPassive, !hasPassive(before: index) { return nil }
    return place
  }

  private func hasPassive(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < 5, nodes[place].isWord {
      if Self.passives.contains(nodes[place].lower) { return true }
      if !Words.isAuxiliary(nodes[place].lower) { return false }
      place -= 1
    }
    return false
  }

  private mutating func read(_ trigger: Trigger, from start: Int, to end: Int) -> Bool {
    let status = status(before: start)
    if status == .denied { return false }
    let right = phraseRight(of: end, trigger)
    let left = phraseLeft(of: start, trigger, unless: right)
    var attributes = facts.attributes(for: trigger.relation, nodes: nodes, near: start..<end)
    attributes.merge(trigger.attributes)
    if status == .ended { attributes.status = .ended }
    var confidence = trigger.confidence
    var (lefts, rights): ([Int], [Int]) = ([], [])
    if let left { lefts = nodes[left].phrase?.entities(of: trigger.left) ?? [] }
    if let right { rights = nodes[right].phrase?.entities(of: trigger.right) ?? [] }
    if left == nil, right != nil,
      let topic = discourse.recent(of: trigger.left.intersection(trigger.topics))
    {
      lefts = [topic]
      confidence *= 0.8
    }
    if right == nil, left != nil,
      let topic = discourse.recent(of: trigger.right.intersection(trigger.topics))
    {
      rights = [topic]
      confidence *= 0.8
    }
    guard !lefts.isEmpty, !rights.isEmpty else { return false }
    lastSubject = left ?? lastSubject
    let (heads, tails) = trigger.isInverse ? (rights, lefts) : (lefts, rights)
    claims.claim(heads, trigger.relation, tails, attributes, confidence: confidence)
    return true
  }

  /// The phrase that the trigger ending at `end` leads to.
  private func phraseRight(of end: Int, _ trigger: Trigger) -> Int? {
    var place = end
    var reach = trigger.reach
    var second: Int?
    while place < nodes.count, reach > 0 {
      let node = nodes[place]
      if let phrase = node.phrase {
        if phrase.has(trigger.right) {
          if trigger.preferred.isEmpty || phrase.has(trigger.preferred) { return place }
          second = second ?? place
        }
        reach -= 1
      } else if Words.clauseEnds.contains(node.lower) || Self.stops.contains(node.lower) {
        return second
      }
      reach -= 1
      place += 1
    }
    return second
  }

  /// The phrase that the trigger starting at `start` speaks of.
  private func phraseLeft(of start: Int, _ trigger: Trigger, unless right: Int?) -> Int? {
    var place = start - 1
    while place >= 0, nodes[place].isWord, Words.isAuxiliary(nodes[place].lower) { place -= 1 }
    guard place >= 0 else {
      // "Led by X, Y ...": the subject follows.
      return right.flatMap { subjectBehind($0, trigger) }
    }
    let lower = nodes[place].lower
    if Words.relatives.contains(lower) {
      place -= 1
    } else if ["and", "or", "but", "then", ","].contains(lower), let last = lastSubject,
      nodes[last].phrase?.has(trigger.left) == true, last < start,
      nodes[place - (lower == "," ? 1 : 0)].phrase?.has(trigger.left) != true || lower != ","
    {
      return last
    } else if Words.pronouns.contains(lower), nodes[place].isWord {
      return nil
    }
    var reach = trigger.reach + 4
    var second: Int?
    while place >= 0, reach > 0 {
      let node = nodes[place]
      if let phrase = node.phrase {
        if phrase.has(trigger.left) {
          if trigger.preferred.isEmpty || phrase.has(trigger.preferred) { return place }
          second = second ?? place
        }
      } else if Words.clauseEnds.contains(node.lower) {
        return second
      }
      place -= 1
      reach -= 1
    }
    return second
  }

  /// The subject behind an opening participle's agent at `right`: "Led by X, Y ...".
  private func subjectBehind(_ right: Int, _ trigger: Trigger) -> Int? {
    guard right + 1 < nodes.count, nodes[right + 1].lower == "," else { return nil }
    return (right + 2..<min(nodes.count, right + 8)).first {
      nodes[$0].phrase?.has(trigger.left) == true
    }
  }

  private func status(before start: Int) -> Attributes.Status {
    var place = start - 1
    var reach = 5
    while place >= 0, reach > 0, nodes[place].isWord || nodes[place].lower == "," {
      let lower = nodes[place].lower
      if Words.doubts.contains(lower) { return .denied }
      if Words.pasts.contains(lower) { return .ended }
      if Words.relatives.contains(lower) || lower == "," || lower == "and" { break }
      place -= 1
      reach -= 1
    }
    return .stated
  }

  private static let passives: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "get", "got", "gets",
  ]
  private static let stops: Set<String> = [
    "who", "which", "whose", "where", "while", "but", "because", "when", "said", "says", "and",
  ]
}

extension Attributes {
  /// Takes over what `other` says.
  mutating func merge(_ other: Attributes) {
    role = other.role ?? role
    kind = other.kind ?? kind
    date = other.date ?? date
    amount = other.amount ?? amount
    about = other.about ?? about
    reason = other.reason ?? reason
    if other.status != .stated { status = other.status }
  }
}
