import GraphModel

/// How much speaks for each type that a name may have.
struct TypeScores: Hashable, Sendable {
  private var values = SIMD8<Double>(repeating: 0)

  /// No evidence.
  init() {}

  /// Evidence of `weight` for one type.
  init(_ type: EntityType, _ weight: Double) { self[type] = weight }

  /// The evidence for `type`.
  subscript(type: EntityType) -> Double {
    get { values[type.number] }
    set { values[type.number] = newValue }
  }

  /// The type that most speaks for, and how much; of two with the same, the first in `order`.
  var best: (type: EntityType, score: Double) {
    var best = (type: EntityType.organisation, score: -Double.infinity)
    for type in Self.order where self[type] > best.score { best = (type, self[type]) }
    return best
  }

  /// The sum of two pieces of evidence.
  static func + (left: TypeScores, right: TypeScores) -> TypeScores {
    var sum = left
    sum.values += right.values
    return sum
  }

  /// Adds evidence.
  static func += (left: inout TypeScores, right: TypeScores) { left = left + right }

  /// The greater of both for each type.
  func merged(_ other: TypeScores) -> TypeScores {
    var merged = self
    merged.values.replace(with: other.values, where: other.values .> values)
    return merged
  }

  /// The evidence, each type's no greater than `limit`.
  func capped(_ limit: Double) -> TypeScores {
    var capped = self
    capped.values.replace(with: limit, where: values .> limit)
    return capped
  }

  private static let order: [EntityType] = [
    .organisation, .person, .hub, .place, .prize, .event, .area,
  ]
}
