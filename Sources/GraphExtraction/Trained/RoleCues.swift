import GraphModel

/// The parts that verbs and nouns give to an end of an edge: "opened" an event, "founded" a body.
enum RoleCues {
  /// Words between an entity and a cue that may be about it.
  private static let reach = 15

  /// Mentions of an entity around which cues are looked for, at most.
  private static let mostMentions = 6

  /// The part of the head of an edge of `relation`, as the cue nearest to it tells.
  static func role(
    of head: Int, _ relation: Relation, _ tail: Int, isPerson: Bool, in view: SentenceView
  ) -> String? {
    if relation == .worksAt { return EducationCues.role(at: tail, in: view) }
    guard let cues = RoleCueTable.cues[relation], isPerson || relation != .awards else {
      return nil
    }
    let own = view.allPlaces(of: head).prefix(mostMentions)
    var best: (distance: Int, role: String)?
    let around = own.isEmpty ? [0..<min(view.words.count, 60)] : own.map { range($0, view) }
    for index in around.joined() where !view.isName[index] {
      guard let role = cues.role(view, index), isPerson || !RoleCueTable.ofPersons.contains(role)
      else { continue }
      let distance =
        own.map { view.distance(index...index, to: $0.places) }.min() ?? 0
      guard distance <= reach, distance < best?.distance ?? .max,
        own.isEmpty || own.contains(where: { isClear(index, $0, view) })
      else { continue }
      best = (distance, role)
    }
    if let role = best?.role { return role }
    // "09:45 Ada Low": a line of a programme.
    let isTimed = relation == .takesPartIn && isPerson && !own.isEmpty && view.isNumber(0)
    return isTimed && view.words.count <= 40 ? "speaker" : nil
  }

  private static func range(_ mention: SentenceView.Named, _ view: SentenceView) -> Range<Int> {
    // A name counts as one step, so that a few more words are in reach.
    max(
      0, mention.places.lowerBound - 3 * reach)..<min(
        view.words.count, mention.places.upperBound + 3 * reach)
  }

  /// Whether what stands between a cue and a name leaves the cue to the name: no other clause,
  /// and no other person or body that is not of the same list.
  private static func isClear(
    _ cue: Int, _ own: SentenceView.Named, _ view: SentenceView
  ) -> Bool {
    let between = view.between(cue...cue, own.places)
    if view.words[between].contains(where: { $0 == ";" }) { return false }
    let others = view.mentions(in: between).filter {
      $0.entity != own.entity && ($0.type == .person || $0.type.isBody)
    }
    guard let first = others.first, let last = others.last else { return true }
    // What lies between the others and the name itself.
    let gap =
      cue < own.places.lowerBound
      ? view.between(first.places, own.places) : view.between(own.places, last.places)
    return gap.allSatisfy { place in
      view.isName[place] || view.isMark(place) || listWords.contains(view.words[place])
        || PhraseGrammar.isPreposition(view.words[place])
    }
  }

  private static let listWords: Set<String> = [
    "and", "the", "a", "an", "its", "as", "well", "both", "&", "or", "dr", "dr.", "prof", "prof.",
    "professor", "together", "jointly", "'s",
  ]
}
