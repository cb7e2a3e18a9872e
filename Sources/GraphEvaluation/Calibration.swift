/// How well confidence tells what is right: the reliability table, in bins of tenths.
///
/// Where confidence is well calibrated, of what is held with confidence 0.8 four in five are
/// right. After Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks",
/// ICML 2017.
public struct Calibration: Hashable, Sendable {
  /// What is held with about the same confidence.
  public struct Bin: Hashable, Sendable {
    /// The least confidence of the bin, in tenths, from 0 to 9.
    public let tenth: Int
    /// How many are in it; at least 1.
    public let count: Int
    /// Their mean confidence, from 0 to 1.
    public let meanConfidence: Double
    /// The share of them that is right, from 0 to 1.
    public let shareRight: Double

    /// The least confidence of the bin, from 0 to 0.9.
    public var lowerBound: Double { Double(tenth) / 10 }
    /// The confidence below which the bin ends, from 0.1 to 1; the last bin holds 1 too.
    public var upperBound: Double { Double(tenth + 1) / 10 }
  }

  private var counts = [Int](repeating: 0, count: 10)
  private var rights = [Int](repeating: 0, count: 10)
  private var sums = [Double](repeating: 0, count: 10)

  /// A table of nothing.
  init() {}

  /// Adds one entity or edge; a confidence outside of 0...1 counts as the nearer of the two.
  mutating func add(confidence: Double, isRight: Bool) {
    // A comparison with what is no number fails, so that such a confidence is 0.
    let confidence = confidence > 0 ? min(confidence, 1) : 0
    let tenth = min(Int(confidence * 10), 9)
    counts[tenth] += 1
    rights[tenth] += isRight ? 1 : 0
    sums[tenth] += confidence
  }

  /// The bins that hold something, from the least confidence up.
  public var bins: [Bin] {
    counts.indices.filter { counts[$0] > 0 }.map { tenth in
      let count = Double(counts[tenth])
      return Bin(
        tenth: tenth, count: counts[tenth], meanConfidence: sums[tenth] / count,
        shareRight: Double(rights[tenth]) / count)
    }
  }

  /// How many are in all bins.
  public var count: Int { counts.reduce(0, +) }

  /// The expected calibration error, from 0 to 1: the mean distance between confidence and share
  /// right, over the bins, each weighed by what it holds; 0 where there is nothing.
  public var expectedError: Double {
    let total = Double(max(count, 1))
    return bins.reduce(0) { error, bin in
      error + Double(bin.count) / total * abs(bin.shareRight - bin.meanConfidence)
    }
  }
}
