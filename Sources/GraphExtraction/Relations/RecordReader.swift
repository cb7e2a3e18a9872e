import GraphModel

/// Reads lines of a list, where position and marks say what a sentence would say in words.
///
/// "Ada Low, University of Oslo: tidal energy", "Best Poster: Ada Low", "Research fellow, CERN".
struct RecordReader: ClaimReader {
  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    guard scene.isRecord else { return }
    if let first = scene.nodes.first?.lower, Self.bylines.contains(first) {
      readByline(scene, &claims)
      return
    }
    readSubjects(scene, &claims)
    readPrizes(scene, &claims)
    readOwner(scene, &claims)
    readContext(scene, &claims)
  }

  /// "By A and B": they wrote together.
  private func readByline(_ scene: Scene, _ claims: inout ClaimCollector) {
    for (_, phrase) in scene.phrases where phrase.type == .person && phrase.members.count <= 5 {
      let authors = phrase.members.map(\.entity)
      for (offset, author) in authors.enumerated() {
        claims.claim(
          [author], .collaboratesWith, Array(authors.dropFirst(offset + 1)),
          Attributes(kind: "co-authors"), confidence: 0.9)
      }
    }
  }

  /// "Person: area", "Body | area".
  private func readSubjects(_ scene: Scene, _ claims: inout ClaimCollector) {
    var actor = scene.context?.owner.map { [$0.entity] }
    var isPerson = scene.context?.owner?.type == .person
    for (place, phrase) in scene.phrases {
      switch phrase.type {
      case .person:
        (actor, isPerson) = (phrase.members.map(\.entity), true)
      case .organisation, .hub:
        if !isPerson { actor = phrase.members.map(\.entity) }
      case .area:
        guard let actor, place > 0, isColumn(place, scene) else { continue }
        claims.claim(
          actor, .focusesOn, phrase.members.map(\.entity), confidence: 0.757)
      case .event, .place, .prize: break
      }
    }
  }

  /// Whether a mark that parts columns stands in front of `index`, a few words between at most.
  private func isColumn(_ index: Int, _ scene: Scene) -> Bool {
    for place in (max(0, index - 6)..<index).reversed() {
      if let phrase = scene.phrase(place), phrase.type != .area { return false }
      if Self.columnMarks.contains(scene.word(place)) || scene.word(place) == "," { return true }
    }
    return false
  }

  /// "Prize: Person", "Prize - Person".
  private func readPrizes(_ scene: Scene, _ claims: inout ClaimCollector) {
    let phrases = scene.phrases
    for (prize, winner) in zip(phrases, phrases.dropFirst())
    where prize.phrase.type == .prize && winner.phrase.type == .person {
      guard winner.place - prize.place < 8,
        (prize.place..<winner.place).contains(where: { Self.columnMarks.contains(scene.word($0)) })
      else { continue }
      claims.claim(
        winner.phrase.members.map(\.entity), .received, [prize.phrase.members[0].entity],
        confidence: 0.95)
    }
  }

  /// A line that goes on about whoever the line above names: a post and a body, or a body's staff.
  private func readOwner(_ scene: Scene, _ claims: inout ClaimCollector) {
    guard let owner = scene.context?.owner else { return }
    let phrases = scene.phrases.map(\.phrase)
    if owner.type == .person, !phrases.contains(where: { $0.type == .person }),
      let (place, bodies) = scene.phrases.first(where: { $0.phrase.isBodies }), place < 8
    {
      let words = scene.nodes[..<place].map(\.lower).filter { $0 != "," }
      guard words.isEmpty && scene.nodes.count == 1 || words.contains(where: RoleLexicon.isRole)
      else { return }
      claims.claim(
        [owner.entity], .worksAt, bodies.members.map(\.entity), confidence: 0.75)
    }
    if owner.type.isBody, let staff = phrases.first, staff.type == .person,
      staff.members.allSatisfy({ $0.bodies.isEmpty })
    {
      claims.claim(
        staff.members.map(\.entity), .worksAt, scene.context?.owners ?? [], confidence: 0.75)
    }
  }

  /// What the heading says of the line's first name.
  private func readContext(_ scene: Scene, _ claims: inout ClaimCollector) {
    guard let list = scene.context?.list else { return }
    let phrases = scene.phrases.map(\.phrase)
    let heads =
      list.relation == .received || list.relation == .takesPartIn
      ? phrases.first { $0.type == .person } ?? phrases.first { list.allows($0.type) }
      : phrases.first { $0.members.contains { list.allows($0.type) } }
    claims.claim(
      heads?.members.filter { list.allows($0.type) }.map(\.entity) ?? [], list.relation,
      [list.tail], Attributes(role: list.role), confidence: 0.75)
  }

  private static let bylines: Set<String> = [
    "by", "contributed", "posted", "written", "author", "authors", "originally",
  ]
  private static let columnMarks: Set<String> = [":", "|", "\u{2013}", "\u{2014}", "\u{B7}", "-"]
}
