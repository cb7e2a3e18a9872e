import Foundation
public import GraphModel

/// What the scores of statements are worth, by relation.
///
/// A logistic curve a relation (Platt 1999) over the model's score and what else speaks for a
/// statement, fitted on annotated documents that the model was not trained on; and the probability
/// from which a statement counts.
public struct ScoreCalibration: Hashable, Sendable {
  /// What speaks for a statement.
  public struct Support: Hashable, Sendable {
    /// The model's score; nil where it did not see both ends together.
    public var score: Double?
    /// Whether a pattern of the language states the same.
    public var isStated: Bool
    /// How sure the model is of the two ends, from 0 to 1 each.
    public var ends: [Double]
    /// How many of the ends knowledge of the language does not find.
    public var loneEnds: Int

    /// Support made of its parts.
    public init(score: Double?, isStated: Bool, ends: [Double], loneEnds: Int) {
      self.score = score
      self.isStated = isStated
      self.ends = ends
      self.loneEnds = loneEnds
    }
  }

  /// What is known of one relation.
  public struct Curve: Hashable, Sendable {
    /// What the score is multiplied by, what is added then, what is added where a pattern states
    /// the same, what the logarithms of the ends' confidences are multiplied by, and what is added
    /// for each lone end.
    let weights: [Double]
    /// The probability from which a statement counts, from 0 to 1.
    public let threshold: Double

    /// How likely a statement is to be right, from 0 to 1.
    public func probability(of support: Support) -> Double {
      let ends = support.ends.reduce(0) { $0 + log(max($1, ScoreCalibration.leastConfidence)) }
      let features = [
        support.score ?? ScoreCalibration.unseen, 1, support.isStated ? 1 : 0, ends,
        Double(support.loneEnds),
      ]
      return 1 / (1 + exp(-zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }))
    }
  }

  /// The score of a statement whose ends the model did not see together.
  static let unseen = -3.0
  /// The least that counts as the confidence of an end.
  static let leastConfidence = 0.05

  private let curves: [Relation: Curve]

  /// The curve of `relation`.
  public subscript(relation: Relation) -> Curve {
    curves[relation] ?? Curve(weights: [1, 0, 0, 0, 0], threshold: 0.5)
  }

  /// A calibration made of its curves; the score of any other relation is taken as log-odds.
  init(_ curves: [Relation: Curve]) { self.curves = curves }

  /// Reads lines of a relation, five weights and a threshold; throws `WeightsError`.
  init(_ file: WeightsFile, _ scheme: RelationScheme) throws {
    var curves: [Relation: Curve] = [:]
    for line in try file.text("calibration").split(separator: "\n") {
      let parts = line.split(separator: " ")
      let numbers = parts.dropFirst().compactMap { Double($0) }
      guard let relation = parts.first.flatMap({ Relation(rawValue: String($0)) }),
        parts.count == 7, numbers.count == 6, numbers.allSatisfy(\.isFinite)
      else { throw file.error(.missing(part: "calibration: \(line)")) }
      curves[relation] = Curve(weights: Array(numbers.prefix(5)), threshold: numbers[5])
    }
    guard scheme.relations.allSatisfy({ curves[$0] != nil }) else {
      throw file.error(.missing(part: "calibration"))
    }
    self.curves = curves
  }
}
