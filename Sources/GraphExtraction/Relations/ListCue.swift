import GraphModel

/// A word that heads a list, and what it says of the names in the list.
struct ListCue: Sendable {
  /// What is stated of each.
  let relation: Relation
  /// The types of what it is stated towards.
  let tails: Set<EntityType>
  /// The part that each plays.
  var role: String?

  /// What `word`, in lower case, says where it heads a list.
  static func named(_ word: String) -> ListCue? { cues[word] }

  private static let cues: [String: ListCue] = {
    var cues: [String: ListCue] = [:]
    for (words, cue) in table {
      for word in words { cues[word] = cue }
    }
    return cues
  }()

  private static let table: [([String], ListCue)] = [
    (
      [
        "members", "consortium", "participants", "nodes", "spokes", "institutions", "team", "sites",
      ],
      ListCue(relation: .memberOf, tails: [.hub])
    ),
    (["partners", "partner"], ListCue(relation: .memberOf, tails: [.hub], role: "partner")),
    (
      [
        "winners", "awardees", "laureates", "recipients", "fellows", "prizes", "cohort",
        "medallists", "prizewinners", "scholars", "grantees",
      ],
      ListCue(relation: .received, tails: [.prize])
    ),
    (
      [
        "speakers", "programme", "agenda", "keynotes", "talks", "sessions", "lectures", "panel",
        "schedule", "organisers", "posters",
      ],
      ListCue(relation: .takesPartIn, tails: [.event])
    ),
    (["sponsors", "funders", "supporters"], ListCue(relation: .funds, tails: [.hub, .event])),
  ]
}
