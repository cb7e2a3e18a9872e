import GraphModel

/// What a heading or an opening line says of the lines under it.
struct ListContext: Sendable {
  /// What every line under a heading states.
  struct List: Sendable {
    /// What is stated: under "Winners of the Acme Prize" that whoever is named received it.
    let relation: Relation
    /// The tail of every edge.
    let tail: Int
    /// The part that the heads play, as the words of the heading give it.
    let role: String?
    /// The year that the heading gives: "Fellows 2027".
    var date: DateExpression?

    /// Whether a name of `type` can head the edge.
    func allows(_ type: EntityType) -> Bool {
      switch relation {
      case .takesPartIn: type == .person
      case .memberOf: type.isBody || type == .person
      case .received: type == .person
      default: relation.headTypes.contains(type)
      }
    }
  }

  /// What the heading says of every line.
  var list: List?
  /// Whom the lines right below go on about: a person, or the first of some bodies.
  var owner: Discourse.Actor?
  /// Whether more than the next line goes on about the owner.
  private var isLasting = false
  /// Every body that the line names which the lines below go on about.
  var owners: [Int] = []

  /// The context for the line that follows the one of `nodes`, which stood in `context`.
  static func next(
    after context: ListContext?, nodes: [Node], kind: Passage.Kind, discourse: Discourse
  ) -> ListContext? {
    var next = kind == .paragraph ? ListContext() : context ?? ListContext()
    let members = nodes.compactMap(\.phrase).flatMap(\.members)
    let endsInColon = nodes.last?.lower == ":"
    if kind != .paragraph {
      next.noteOwner(members, isHeading: kind == .heading, isGroup: isGroup(nodes))
    }
    // A person's line under "Winners" is no new heading.
    if kind == .heading, members.first?.type == .person { return next }
    if kind == .heading || endsInColon {
      next.list = list(of: nodes, members, discourse)
    }
    return next.list == nil && next.owner == nil ? nil : next
  }

  /// Notes whom the next line may go on about.
  private mutating func noteOwner(_ members: [Member], isHeading: Bool, isGroup: Bool) {
    guard let first = members.first else { return }
    let isStaffed = isGroup && !isHeading && members.allSatisfy(\.type.isBody)
    if first.type == .person || isStaffed {
      // Staff lines leave the body above them as it is.
      if first.type == .person, !isHeading, owner?.type.isBody == true { return }
      owner = Discourse.Actor(entity: first.entity, type: first.type)
      owners = isStaffed ? members.map(\.entity) : []
      isLasting = isHeading || isStaffed
    } else if isHeading || !isLasting {
      owner = nil
    }
  }

  /// Whether a line of bodies is followed by its staff: "A / B:".
  private static func isGroup(_ nodes: [Node]) -> Bool {
    nodes.contains { $0.lower == "/" } || nodes.last?.lower == ":"
  }

  private static func list(
    of nodes: [Node], _ members: [Member], _ discourse: Discourse
  ) -> List? {
    let year = nodes.lazy.filter(\.isWord).compactMap { PrizeYear.year(of: $0.lower) }.first
    for node in nodes where node.isWord {
      guard let cue = ListCue.named(node.lower) else { continue }
      let named = members.last { cue.tails.contains($0.type) }?.entity
      guard let tail = named ?? discourse.subject(of: cue.tails) else { continue }
      return List(relation: cue.relation, tail: tail, role: cue.role, date: year)
    }
    // A prize alone heads the list of those who have won it.
    guard let prize = members.last, prize.type == .prize, nodes.count < 6 else { return nil }
    return List(relation: .received, tail: prize.entity, role: nil, date: year)
  }
}
