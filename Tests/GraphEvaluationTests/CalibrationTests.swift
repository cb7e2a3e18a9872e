import Testing

@testable import GraphEvaluation

@Suite struct CalibrationTests {
  private func calibration(_ predictions: [(Double, Bool)]) -> Calibration {
    predictions.reduce(into: Calibration()) { $0.add(confidence: $1.0, isRight: $1.1) }
  }

  @Test func `bins hold tenths, and empty ones are left out`() {
    let bins = calibration([(0.25, false), (0.75, true), (0.71, false), (0.29, false)]).bins
    #expect(bins.map(\.tenth) == [2, 7])
    #expect(bins.map(\.count) == [2, 2])
    #expect(bins.map(\.shareRight) == [0, 0.5])
    #expect(abs(bins[0].meanConfidence - 0.27) < 1e-12)
    #expect(bins.map(\.lowerBound) == [0.2, 0.7])
    #expect(bins.map(\.upperBound) == [0.3, 0.8])
  }

  @Test(
    arguments: [
      (0, 0), (0.0999, 0), (0.1, 1), (0.3, 3), (0.7, 7), (0.9, 9), (1, 9), (-1, 0), (7, 9),
      (.nan, 0), (.infinity, 9), (-.infinity, 0),
    ] as [(Double, Int)])
  func `a confidence falls in one bin`(confidence: Double, tenth: Int) {
    #expect(calibration([(confidence, true)]).bins.map(\.tenth) == [tenth])
  }

  @Test func `the error weighs each bin by what it holds`() {
    // Three at 0.9 of which one is right, and one at 0.2 that is wrong.
    let calibration = calibration([(0.9, true), (0.9, false), (0.9, false), (0.2, false)])
    #expect(abs(calibration.expectedError - (0.75 * (0.9 - 1.0 / 3) + 0.25 * 0.2)) < 1e-12)
    #expect(calibration.count == 4)
  }

  @Test func `what is as often right as it is sure has no error`() {
    let right = (0..<4).map { (0.75, $0 > 0) }
    #expect(calibration(right).expectedError == 0)
  }

  @Test func `nothing has no bins and no error`() {
    #expect(Calibration().bins.isEmpty)
    #expect(Calibration().expectedError == 0)
  }
}
