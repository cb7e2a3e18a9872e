/// What an edge says of its two ends, read from head to tail.
///
/// The raw values are the words used in the database, in exports and on the command line.
public enum Relation: String, CaseIterable, Codable, Sendable {
  /// Signed an agreement, partnered, ran something jointly; the only symmetric relation.
  case collaboratesWith = "collaborates_with"
  /// A person has a post at, or belongs to, a body.
  case worksAt = "works_at"
  /// Heads, directs, chairs, coordinates or runs.
  case leads
  /// A unit of a larger body.
  case partOf = "part_of"
  /// A member, partner or participant; elected to an academy or board.
  case memberOf = "member_of"
  /// Based at, housed in or held at a body.
  case hostedBy = "hosted_by"
  /// In a place.
  case locatedIn = "located_in"
  /// Works on a research area.
  case focusesOn = "focuses_on"
  /// Was given a prize.
  case received
  /// Gives, presents or established a prize.
  case awards
  /// Pays for.
  case funds
  /// Organises, speaks at, attends or opens an event.
  case takesPartIn = "takes_part_in"

  /// Whether the order of the ends says nothing.
  ///
  /// Such an edge is kept once, its lesser id first.
  public var isSymmetric: Bool { self == .collaboratesWith }

  /// Whether it is a post or a membership, which begins and ends.
  public var isPost: Bool { [.worksAt, .leads, .memberOf].contains(self) }

  /// The types that the head of this relation may have.
  public var headTypes: Set<EntityType> {
    switch self {
    case .collaboratesWith: [.organisation, .hub, .person, .place]
    case .worksAt: [.person]
    case .leads: [.person, .organisation, .hub]
    case .partOf: [.organisation, .hub]
    case .memberOf: [.organisation, .person, .hub, .place]
    case .hostedBy: [.hub, .event, .organisation]
    case .locatedIn: [.organisation, .hub, .event, .place]
    case .focusesOn: [.organisation, .hub, .person, .event, .prize, .place]
    case .received: [.person, .organisation, .hub]
    case .awards: [.organisation, .hub, .person]
    case .funds: [.organisation, .hub, .place]
    case .takesPartIn: [.person, .organisation, .hub, .place]
    }
  }

  /// The types that the tail of this relation may have.
  public var tailTypes: Set<EntityType> {
    switch self {
    case .collaboratesWith: [.organisation, .hub, .person, .place]
    case .worksAt, .leads, .partOf, .memberOf, .hostedBy: [.organisation, .hub]
    case .locatedIn: [.place]
    case .focusesOn: [.area]
    case .received, .awards: [.prize]
    case .funds: [.organisation, .hub, .person, .event, .prize]
    case .takesPartIn: [.event]
    }
  }

  /// Whether an edge of this relation may run from `head` to `tail`.
  public func allows(head: EntityType, tail: EntityType) -> Bool {
    headTypes.contains(head) && tailTypes.contains(tail)
  }
}

extension Relation: Comparable {
  /// Relations are ordered by their words, so that every listing has one order.
  public static func < (left: Relation, right: Relation) -> Bool {
    left.rawValue < right.rawValue
  }
}
