import GraphModel

/// The parts that verbs and nouns give to an end of an edge: "opened" an event, "founded" a body.
enum RoleCues {
  /// Words between an entity and a cue that may be about it.
  private static let reach = 12

  /// The part of the head of an edge of `relation`, as the cue nearest to it tells.
  static func role(of head: Int, _ relation: Relation, in view: SentenceView) -> String? {
    guard let cues = cues[relation] else { return nil }
    let place = view.places(of: head)
    var best: (distance: Int, role: String)?
    for (index, word) in view.words.enumerated() where !view.isName[index] {
      guard let role = cues.first(where: { word.hasPrefix($0.stem) })?.role else { continue }
      let distance = place.map { SentenceView.distance(index, to: $0) } ?? 0
      if distance <= reach, distance < best?.distance ?? .max { best = (distance, role) }
    }
    return best?.role
  }

  private static let cues: [Relation: [(stem: String, role: String)]] = [
    .takesPartIn: [
      ("keynote", "keynote speaker"), ("spoke", "speaker"), ("speak", "speaker"),
      ("talk", "speaker"), ("lectur", "lecturer"), ("host", "host"), ("organis", "organiser"),
      ("organiz", "organiser"), ("moderat", "moderator"), ("chair", "chair"),
      ("teach", "teacher"), ("taught", "teacher"), ("panel", "panellist"),
    ],
    .awards: [
      ("present", "presenter"), ("handed", "presenter"), ("pinned", "presenter"),
      ("bestowed", "presenter"),
    ],
    .memberOf: [
      ("founder", "founder"), ("founded", "founder"), ("co-found", "founder"),
      ("founding", "founding member"), ("observer", "observer"),
    ],
    .worksAt: [("founded", "founder"), ("co-founded", "co-founder"), ("founder", "founder")],
  ]
}
