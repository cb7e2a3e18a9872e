import GraphModel

/// What a heading or an opening line says of the items under it.
///
/// Under "Winners of the Acme Prize" every person has received it, though no item says so.
struct ListContext: Sendable {
  /// What every item states.
  var relation: Relation
  /// The tail of every item's edge.
  var tail: Int
  /// The part that the heads play, as the words of the heading give it.
  var role: String?

  /// The context that the line of `nodes` opens for the items under it, if it opens one.
  ///
  /// - Parameter isHeading: Whether the line is a heading; others must end in a colon.
  static func opened(by nodes: [Node], isHeading: Bool, discourse: Discourse) -> ListContext? {
    guard isHeading || nodes.last?.lower == ":" else { return nil }
    for node in nodes where node.isWord {
      guard let cue = cues[node.lower] else { continue }
      let named = nodes.lazy.compactMap(\.phrase).flatMap(\.members)
        .last { cue.tails.contains($0.type) }?.entity
      guard let tail = named ?? discourse.subject(of: cue.tails) else { continue }
      return ListContext(relation: cue.relation, tail: tail, role: cue.role)
    }
    // A prize alone heads the list of those who have won it.
    let members = nodes.compactMap(\.phrase).flatMap(\.members)
    if let prize = members.last, prize.type == .prize {
      return ListContext(relation: .received, tail: prize.entity)
    }
    return nil
  }

  private struct Cue {
    let relation: Relation
    let tails: Set<EntityType>
    var role: String?
  }

  private static let cues: [String: Cue] = {
    var cues: [String: Cue] = [:]
    for word in ["members", "consortium", "participants", "nodes", "spokes", "institutions"] {
      cues[word] = Cue(relation: .memberOf, tails: [.hub])
    }
    for word in ["partners", "partner"] {
      cues[word] = Cue(relation: .memberOf, tails: [.hub], role: "partner")
    }
    for word in [
      "winners", "awardees", "laureates", "recipients", "fellows", "prizes", "awards", "honours",
      "cohort", "medallists", "prizewinners", "scholars", "grantees", "students",
    ] {
      cues[word] = Cue(relation: .received, tails: [.prize])
    }
    for word in [
      "speakers", "programme", "agenda", "keynotes", "talks", "sessions", "lectures", "panel",
      "schedule", "organisers", "posters",
    ] {
      cues[word] = Cue(relation: .takesPartIn, tails: [.event])
    }
    for word in ["sponsors", "funders", "supporters"] {
      cues[word] = Cue(relation: .funds, tails: [.hub, .event])
    }
    return cues
  }()
}
