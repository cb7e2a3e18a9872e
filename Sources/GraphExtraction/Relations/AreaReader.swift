import GraphModel

/// Finds who works on the research areas that a sentence names.
///
/// A research area stands in a text because somebody works on it; the question is who. The actor
/// in front of it in its clause is the best guess, then one behind it, then what was spoken of
/// before.
struct AreaReader: ClaimReader {
  private static let actors: Set<EntityType> = [.person, .organisation, .hub, .event]

  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    let claimed = Set(claims.claims.filter { $0.relation == .focusesOn }.map(\.tail))
    for (place, phrase) in scene.phrases where phrase.type == .area {
      let areas = phrase.members.map(\.entity)
      if areas.contains(where: claimed.contains) || isDenied(place, in: scene) { continue }
      let (heads, confidence) = heads(of: place, in: scene)
      claims.claim(heads, .focusesOn, areas, confidence: confidence)
    }
  }

  /// Who works on the area at `place`, and how sure that is.
  private func heads(of place: Int, in scene: Scene) -> ([Int], Double) {
    if let left = actorLeft(of: place, in: scene), let phrase = scene.phrase(left) {
      return (phrase.entities(of: Self.actors.union([.prize])), 0.75)
    }
    if let right = actorRight(of: place, in: scene), let phrase = scene.phrase(right) {
      return (phrase.entities(of: Self.actors), 0.6)
    }
    let partners = scene.discourse.partners
    if partners.count > 1,
      scene.nodes[..<place].contains(where: { CollaborationLexicon.isShared($0.lower) })
    {
      return (partners, 0.6)
    }
    if scene.speaksOfUs(before: place, reach: place), let us = scene.discourse.us {
      return ([us.entity], 0.4)
    }
    return Words.pronouns.contains(scene.word(0)) ? (scene.discourse.focus, 0.7) : ([], 0)
  }

  /// The actor in front of `place`: rather a subject than one that a preposition leads to.
  private func actorLeft(of place: Int, in scene: Scene) -> Int? {
    var second: Int?
    for index in (0..<place).reversed() {
      if let phrase = scene.phrase(index) {
        if phrase.has(Self.actors) {
          if phrase.type == .person || !Self.sideways.contains(scene.word(index - 1)) {
            return index
          }
          second = second ?? index
        }
        if phrase.type == .prize { second = second ?? index }
      } else if Words.sentenceEnds.contains(scene.word(index)) {
        break
      }
    }
    return second
  }

  private static let sideways: Set<String> = [
    "across", "for", "to", "by", "with", "from", "against", "through", "via", "under", "before",
  ]

  private func actorRight(of place: Int, in scene: Scene) -> Int? {
    for index in place + 1..<max(place + 1, min(scene.nodes.count, place + 8)) {
      if let phrase = scene.phrase(index) { return phrase.has(Self.actors) ? index : nil }
      if Words.sentenceEnds.contains(scene.word(index)) { return nil }
    }
    return nil
  }

  private func isDenied(_ place: Int, in scene: Scene) -> Bool {
    scene.nodes[max(0, place - 4)..<place].contains { Words.denials.contains($0.lower) }
  }
}
