import GraphModel

extension PhraseGrammar {
  /// Attaches places and larger bodies to bodies and events, from right to left.
  mutating func attachToBodies() {
    var index = nodes.count - 1
    while index >= 0 {
      if let phrase = phrase(index), phrase.isBodies || phrase.type == .event {
        while attach(at: index) {}
        attachLeft(at: index)
      }
      index -= 1
      index = min(index, nodes.count - 1)
    }
  }

  /// Attaches what stands right behind the body or event at `index`.
  private mutating func attach(at index: Int) -> Bool {
    guard var owner = nodes[index].phrase, let last = owner.members.last else { return false }
    let (first, second) = (word(index + 1), word(index + 2))
    // "Body in Place", "Body, Place", "Body, based in Place"
    if let place = placeBehind(index) {
      let places = phrase(place)?.members.map(\.entity) ?? []
      claims.claim([last.entity], .locatedIn, places, confidence: first == "," ? 0.9 : 0.92)
      return close(index, to: place, owner)
    }
    // "Unit of Body", "Hub at Body"
    if Self.unitLinks.contains(first), let body = phrase(index + 2), body.isBodies,
      let relation = unitRelation(last.type, first)
    {
      let larger = Array(body.members.prefix(1))
      claims.claim(
        [last.entity], relation, larger.map(\.entity), confidence: relation == .partOf ? 0.8 : 0.95)
      owner.members[owner.members.count - 1].bodies += larger.flatMap { [$0.entity] + $0.bodies }
      return close(index, to: index + 2, owner)
    }
    // "Unit, part of Body"
    if owner.isBodies, first == ",", let place = partitive(from: index + 2),
      let body = phrase(place)
    {
      claims.claim(last.entity, .partOf, body.members[0].entity, confidence: 0.75)
      owner.members[owner.members.count - 1].bodies += [body.members[0].entity]
      return close(index, to: place, owner)
    }
    // "Department of Chemistry, University of Oslo"
    if owner.isBodies, first == ",", second.isEmpty, let body = phrase(index + 2), body.isBodies,
      last.type == .organisation,
      isUnit(nodes[index].span) && isInstitution(nodes[index + 2].span)
        || startsAsUnit(nodes[index].span) && !startsAsUnit(nodes[index + 2].span)
    {
      claims.claim([last.entity], .partOf, [body.members[0].entity], confidence: 0.8)
      owner.members[owner.members.count - 1].bodies += [body.members[0].entity]
      return close(index, to: index + 2, owner)
    }
    return false
  }

  /// Attaches what stands in front of the body at `index`: "Body's Unit", "Place's Body".
  private mutating func attachLeft(at index: Int) {
    guard index > 1, var owner = nodes[index].phrase else { return }
    let link = word(index - 1)
    if link == "'s" || link == "'" || link == "\u{2019}", let before = phrase(index - 2) {
      let first = owner.members[0]
      if before.isBodies, let larger = before.members.last {
        if owner.isBodies { claims.claim(first.entity, .partOf, larger.entity, confidence: 0.95) }
        if owner.type == .event {
          claims.claim(
            larger.entity, .takesPartIn, first.entity, Attributes(role: "organiser"),
            confidence: 0.8)
        }
        owner.members[0].bodies.append(larger.entity)
      } else if before.type == .place, owner.isBodies, before.members.count == 1 {
        claims.claim(first.entity, .locatedIn, before.members[0].entity, confidence: 0.9)
      } else {
        return
      }
      // A list in front keeps its other names: "Oslo and Bergen's institute".
      guard before.members.count == 1 else { return }
      nodes[index].phrase = owner
      nodes.removeSubrange(index - 2..<index)
      return
    }
    if link == "based", word(index - 2) == "-", let place = phrase(index - 3), place.type == .place
    {
      claims.claim(
        owner.members.map(\.entity), .locatedIn, [place.members[0].entity], confidence: 0.9)
      nodes.removeSubrange(index - 3..<index)
    }
  }

  /// The place that the body at `index` is said to be in.
  private func placeBehind(_ index: Int) -> Int? {
    let links = [word(index + 1), word(index + 2), word(index + 3)]
    let isPlace = { (at: Int) in self.phrase(at)?.type == .place }
    if isPlace(index + 2), Self.placeLinks.contains(links[0]) { return index + 2 }
    if links[0] == ",", isPlace(index + 2), !isSubjectList(index + 2) { return index + 2 }
    let start = links[0] == "," ? 1 : 0
    if isPlace(index + 2 + start), ["in", "of", "at", "near"].contains(links[start]) {
      return index + 2 + start
    }
    if ["based", "headquartered", "located", "situated"].contains(links[start]),
      ["in", "at", "near", "outside"].contains(word(index + 2 + start)),
      isPlace(index + 3 + start)
    {
      return index + 3 + start
    }
    return nil
  }

  /// Whether the place at `index` goes on as a list with something that is no place.
  private func isSubjectList(_ index: Int) -> Bool {
    (word(index + 1) == "and" || word(index + 1) == ",") && phrase(index + 2)?.isBodies == true
      && !isRecord && phrase(index - 2)?.isJoined == true
  }

  private func unitRelation(_ type: EntityType, _ link: String) -> Relation? {
    switch (type, link) {
    case (.organisation, "of"), (.organisation, "at"), (.organisation, "within"),
      (.organisation, "in"), (.organisation, "inside"), (.organisation, "under"),
      (.hub, "of"), (.hub, "within"), (.hub, "from"), (.hub, "by"):
      .partOf
    case (.hub, "at"), (.hub, "in"), (.hub, "inside"), (.event, "at"): .hostedBy
    default: nil
    }
  }

  /// The body behind "part of", "a unit of", "one of the institutes of".
  private func partitive(from start: Int) -> Int? {
    var index = start
    var found = false
    while index < nodes.count, index - start < 7 {
      if let body = phrase(index) {
        return found && body.isBodies && ["of", "at", "in", "within"].contains(word(index - 1))
          ? index : nil
      }
      if nodes[index].isMark { return nil }
      found = found || Self.partNouns.contains(word(index))
      index += 1
    }
    return nil
  }

  /// Drops the nodes behind `index` up to `end`, which are now part of the phrase there.
  private mutating func close(_ index: Int, to end: Int, _ owner: Phrase) -> Bool {
    nodes[index].phrase = owner
    nodes.removeSubrange(index + 1...end)
    return true
  }

  private func startsAsUnit(_ span: TextSpan) -> Bool {
    let first = text[span].lowercased().split { !$0.isLetter }.first
    return first.map { Self.leadingUnitNouns.contains(String($0)) } ?? false
  }

  private func isUnit(_ span: TextSpan) -> Bool { nameHas(span, Self.unitNouns) }

  private func isInstitution(_ span: TextSpan) -> Bool { nameHas(span, Self.institutionNouns) }

  private func nameHas(_ span: TextSpan, _ nouns: Set<String>) -> Bool {
    text[span].lowercased().split { !$0.isLetter }.contains { nouns.contains(String($0)) }
  }

  private static let unitLinks: Set<String> = [
    "of", "at", "within", "in", "inside", "under", "from", "by",
  ]
  private static let placeLinks: Set<String> = ["in", "near", "at", "of", "from", "outside"]
  private static let partNouns: Set<String> = [
    "part", "unit", "branch", "subsidiary", "division", "department", "section", "arm", "campus",
    "programme", "program", "school", "laboratory", "faculty", "member", "one", "institute",
    "centre", "center", "agency", "office", "council", "node", "project", "facility",
  ]
  private static let unitNouns: Set<String> = [
    "department", "dept", "school", "faculty", "institute", "division", "laboratory", "lab", "unit",
    "centre", "center", "group", "section", "chair", "clinic", "college", "observatory",
  ]
  private static let leadingUnitNouns: Set<String> = [
    "department", "dept", "school", "faculty", "division", "office", "section", "laboratory",
  ]
  private static let institutionNouns: Set<String> = [
    "university", "universität", "université", "universidad", "universidade", "università",
    "universiteit", "college", "academy", "hospital", "council", "institute", "society",
  ]
}
