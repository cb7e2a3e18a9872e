import GraphModel

/// Relations that are drawn alike, because they answer the same question.
enum LineFamily: CaseIterable {
  /// Who works with whom.
  case collaboration
  /// Who has which post.
  case post
  /// What belongs to what.
  case structure
  /// Who pays for what.
  case money
  /// Who gives and wins which prize.
  case honour
  /// Who takes part in which event.
  case meeting
  /// Who works on what.
  case subject
  /// What is where.
  case location

  /// The colour of the line and of its label; readable on white.
  var colour: String {
    switch self {
    case .collaboration: "#0072B2"
    case .post: "#333333"
    case .structure: "#A84A00"
    case .money: "#B3261E"
    case .honour: "#7A6A00"
    case .meeting: "#8E3A78"
    case .subject: "#007A5A"
    case .location: "#666666"
    }
  }

  /// The Graphviz arrow at the tail of the relation.
  var arrow: String {
    switch self {
    case .collaboration: "none"
    case .post: "normal"
    case .structure: "diamond"
    case .money: "box"
    case .honour: "onormal"
    case .meeting: "odot"
    case .subject: "vee"
    case .location: "dot"
    }
  }

  /// The relations that are drawn so, in the order in which a legend names them.
  var relations: [Relation] {
    Relation.allCases.filter { $0.family == self }
  }
}

extension Relation {
  /// The relations that it is drawn like.
  var family: LineFamily {
    switch self {
    case .collaboratesWith: .collaboration
    case .worksAt, .leads: .post
    case .partOf, .memberOf, .hostedBy: .structure
    case .funds: .money
    case .received, .awards: .honour
    case .takesPartIn: .meeting
    case .focusesOn: .subject
    case .locatedIn: .location
    }
  }

  /// How people say it.
  var phrase: String {
    switch self {
    case .locatedIn: "in"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }
}
