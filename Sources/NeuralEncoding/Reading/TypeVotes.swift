import GraphModel

/// How sure some mentions together are of each type.
struct TypeVotes: Sendable {
  private var sums = [Double](repeating: 0, count: RelationScheme.types)

  /// Counts a mention.
  mutating func count(_ mention: ReadMention) {
    sums[mention.type.number] += mention.confidence
  }

  /// The type that they are surest of; of two alike the one with the lesser number.
  var winner: EntityType {
    let best = sums.indices.reduce(0) { sums[$1] > sums[$0] ? $1 : $0 }
    return EntityType.allCases[best]
  }
}

extension [ReadMention] {
  /// Gives all named mentions of one normalised name one type.
  mutating func agree(on forms: [SurfaceForm]) {
    var votes: [String: TypeVotes] = [:]
    for (mention, form) in zip(self, forms) where !mention.isAnaphoric {
      votes[form.name, default: TypeVotes()].count(mention)
    }
    let winners = votes.mapValues(\.winner)
    for index in indices where !self[index].isAnaphoric {
      self[index].type = winners[forms[index].name] ?? self[index].type
    }
  }

  /// Gives all mentions of an entity the type that its names are surest of.
  mutating func settle() {
    var votes: [Int: TypeVotes] = [:]
    for mention in self where !mention.isAnaphoric {
      if let entity = mention.entity { votes[entity, default: TypeVotes()].count(mention) }
    }
    let winners = votes.mapValues(\.winner)
    for index in indices {
      if let type = self[index].entity.flatMap({ winners[$0] }) { self[index].type = type }
    }
  }
}
