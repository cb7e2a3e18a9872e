import GraphModel
import Testing

@testable import NeuralEncoding

struct ScoreCalibrationTests {
  private func calibration(_ text: String, of relations: [Relation]) throws -> ScoreCalibration {
    try ScoreCalibration(
      opened([("calibration", Array(text.utf8))]), RelationScheme(relations))
  }

  @Test func `a relation has its own curve and threshold`() throws {
    let calibration = try calibration(
      "leads 2 -1 0.4\nfunds 0.5 0 0.6\n", of: [.leads, .funds])
    #expect(calibration[.leads].probability(of: 0.5) == 0.5)
    #expect(calibration[.leads].threshold == 0.4)
    #expect(calibration[.funds].probability(of: 0) == 0.5)
    #expect(calibration[.funds].threshold == 0.6)
    #expect(calibration[.leads].probability(of: 1) > calibration[.funds].probability(of: 1))
  }

  @Test(arguments: [(-1e9, 0.0), (1e9, 1.0), (0, 0.5)])
  func `a probability stays between 0 and 1`(score: Double, probability: Double) {
    #expect(ScoreCalibration([:])[.leads].probability(of: score) == probability)
  }

  @Test func `a relation without a score must not be known`() throws {
    let calibration = try calibration("leads 2 -1 0.4", of: [.leads])
    #expect(calibration[.awards] == ScoreCalibration([:])[.awards])
  }

  @Test(arguments: [
    "leads 2 x 0.4", "leads 2 0.4", "loves 2 -1 0.4", "leads 2 -1 0.4 7", "leads 2 -1 0.4 x",
    "leads nan 0 0.5", "leads 1 0 inf",
  ])
  func `a line that is no curve is refused and shown`(line: String) {
    #expect(throws: WeightsError(.missing(part: "calibration: \(line)"))) {
      try calibration(line, of: [.leads])
    }
  }

  @Test func `every relation that is scored needs a curve`() {
    #expect(throws: WeightsError(.missing(part: "calibration"))) {
      try calibration("leads 2 -1 0.4\n", of: [.leads, .funds])
    }
  }
}
