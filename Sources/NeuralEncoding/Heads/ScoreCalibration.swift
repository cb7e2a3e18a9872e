import Foundation
public import GraphModel

/// What the scores of statements are worth, by relation.
///
/// A logistic curve a relation (Platt 1999), fitted on annotated documents that the model was not
/// trained on, and the probability from which a statement counts.
public struct ScoreCalibration: Hashable, Sendable {
  /// What is known of one relation.
  public struct Curve: Hashable, Sendable {
    /// What a score is multiplied by.
    let scale: Double
    /// What is added then.
    let shift: Double
    /// The probability from which a statement counts, from 0 to 1.
    public let threshold: Double

    /// How likely a statement with `score` is to be right, from 0 to 1.
    public func probability(of score: Double) -> Double {
      1 / (1 + exp(-(scale * score + shift)))
    }
  }

  private let curves: [Relation: Curve]

  /// The curve of `relation`.
  public subscript(relation: Relation) -> Curve {
    curves[relation] ?? Curve(scale: 1, shift: 0, threshold: 0.5)
  }

  /// A calibration made of its curves; the score of any other relation is taken as log-odds.
  init(_ curves: [Relation: Curve]) { self.curves = curves }

  /// Reads lines of a relation, scale, shift and threshold; throws `WeightsError`.
  init(_ file: WeightsFile, _ scheme: RelationScheme) throws {
    var curves: [Relation: Curve] = [:]
    for line in try file.text("calibration").split(separator: "\n") {
      let parts = line.split(separator: " ")
      let numbers = parts.dropFirst().compactMap { Double($0) }
      guard let relation = parts.first.flatMap({ Relation(rawValue: String($0)) }),
        parts.count == 4, numbers.count == 3, numbers.allSatisfy(\.isFinite)
      else { throw file.error(.missing(part: "calibration: \(line)")) }
      curves[relation] = Curve(scale: numbers[0], shift: numbers[1], threshold: numbers[2])
    }
    guard scheme.relations.allSatisfy({ curves[$0] != nil }) else {
      throw file.error(.missing(part: "calibration"))
    }
    self.curves = curves
  }
}
