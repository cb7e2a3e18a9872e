import GraphModel
import Testing

@testable import NeuralEncoding

struct ScoreCalibrationTests {
  private func calibration(_ lines: String) throws -> ScoreCalibration {
    try ScoreCalibration(
      opened([("calibration", Array(lines.utf8))]), RelationScheme([.worksAt, .leads]))
  }

  private func support(
    _ score: Double?, stated: Bool = false, ends: [Double] = [1, 1], lone: Int = 0
  ) -> ScoreCalibration.Support {
    ScoreCalibration.Support(score: score, isStated: stated, ends: ends, loneEnds: lone)
  }

  @Test func `a probability grows with what speaks for a statement`() throws {
    let curve = try calibration("works_at 1 0 2 1 -1 0.4\nleads 1 0 0 0 0 0.5")[.worksAt]
    #expect(curve.threshold == 0.4)
    #expect(curve.probability(of: support(0)) == 0.5)
    #expect(curve.probability(of: support(1)) > curve.probability(of: support(0)))
    #expect(curve.probability(of: support(0, stated: true)) > 0.85)
    #expect(curve.probability(of: support(0, ends: [0.5, 1])) < 0.5)
    #expect(curve.probability(of: support(0, lone: 1)) < 0.5)
    #expect(curve.probability(of: support(nil)) == curve.probability(of: support(-3)))
    #expect(curve.probability(of: support(0, ends: [0, 0])) > 0)
  }

  @Test(arguments: [
    "works_at 1 0 2 1 -1 0.4", "works_at 1 0 2 1 0.4\nleads 1 0 0 0 0 0.5", "knows 1 0 0 0 0 0.5",
    "works_at a b c d e f\nleads 1 0 0 0 0 0.5",
  ])
  func `a calibration that lacks something is refused`(lines: String) {
    #expect(throws: WeightsError.self) { try calibration(lines) }
  }
}
