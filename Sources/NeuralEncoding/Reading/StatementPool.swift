import Foundation
import GraphModel

/// Gathers the scores of pairs of mentions into those of edges between entities.
///
/// Within a window the pairs of one edge are pooled: the log of the sum of exponentials. Of several
/// windows the greatest counts.
struct StatementPool {
  private struct Edge: Hashable {
    let relation: Int
    let head: Int
    let tail: Int
  }

  private struct Best {
    var score: Double
    var units: [Int: Double]
  }

  private let scheme: RelationScheme
  private var best: [Edge: Best] = [:]

  /// A pool of the scores of `scheme`.
  init(_ scheme: RelationScheme) { self.scheme = scheme }

  /// Adds the scores of a window's pairs, [pairs, relations]; `entities` are those of all mentions.
  mutating func add(
    _ scores: [Float], of pairs: [MentionPair], among mentions: [WindowMention],
    entities: [Int?]
  ) {
    var pooled: [Edge: [(score: Double, unit: Int)]] = [:]
    for (row, pair) in pairs.enumerated() {
      let (head, tail) = (mentions[pair.head], mentions[pair.tail])
      guard let first = entities[head.number], let second = entities[tail.number] else { continue }
      for column in scheme.allowed(head.type, tail.type) {
        let swaps = second < first && scheme.relations[column].isSymmetric
        let edge = Edge(
          relation: column, head: swaps ? second : first, tail: swaps ? first : second)
        pooled[edge, default: []].append(
          (Double(scores[row * scheme.relations.count + column]), max(head.line, tail.line)))
      }
    }
    for (edge, values) in pooled {
      var units: [Int: [Double]] = [:]
      for (score, unit) in values { units[unit, default: []].append(score) }
      merge(
        Best(score: Self.pooled(values.map(\.score)), units: units.mapValues(Self.pooled)), edge)
    }
  }

  private mutating func merge(_ other: Best, _ edge: Edge) {
    guard var known = best[edge] else {
      best[edge] = other
      return
    }
    known.score = max(known.score, other.score)
    known.units.merge(other.units, uniquingKeysWith: max)
    best[edge] = known
  }

  private static func pooled(_ scores: [Double]) -> Double {
    let most = scores.max() ?? 0
    return most + log(scores.reduce(0) { $0 + exp($1 - most) })
  }

  /// The statements, by head, tail and relation.
  var statements: [ScoredStatement] {
    best.sorted {
      ($0.key.head, $0.key.tail, $0.key.relation) < ($1.key.head, $1.key.tail, $1.key.relation)
    }.map { edge, best in
      ScoredStatement(
        relation: scheme.relations[edge.relation], head: edge.head, tail: edge.tail,
        score: best.score,
        units: best.units.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { ScoredStatement.UnitScore(unit: $0.key, score: $0.value) })
    }
  }
}
