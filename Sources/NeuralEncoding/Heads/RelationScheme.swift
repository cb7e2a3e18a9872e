import GraphModel

/// Which scores of the relation head count between which types.
struct RelationScheme: Sendable {
  /// How many types there are.
  static let types = EntityType.allCases.count

  /// What the scores mean, in their order.
  let relations: [Relation]
  /// For each type of the head and each of the tail, the places of the relations that may hold.
  private let allowed: [[Int]]

  /// A scheme of `relations`.
  init(_ relations: [Relation]) {
    self.relations = relations
    allowed = EntityType.allCases.flatMap { head in
      EntityType.allCases.map { tail in
        relations.indices.filter { relations[$0].allows(head: head, tail: tail) }
      }
    }
  }

  /// Reads one relation a line; throws `WeightsError`.
  init(_ file: WeightsFile) throws {
    let words = try file.text("relations").split(separator: "\n").map(String.init)
    let relations = words.compactMap(Relation.init(rawValue:))
    guard relations.count == words.count, !relations.isEmpty else {
      throw file.error(.missing(part: "relations"))
    }
    self.init(relations)
  }

  /// The places of the relations that may hold from a `head` to a `tail`, types by number.
  func allowed(_ head: Int, _ tail: Int) -> [Int] { allowed[head * Self.types + tail] }
}
