import CEncoderKernels

/// Scores earlier mentions as what a later one stands for; to stand for none scores 0.
///
/// A mention ranking model (Denis and Baldridge 2008; the form of the score is that of Clark and
/// Manning 2016, https://arxiv.org/abs/1606.01323, in one layer):
/// o · gelu(A later + B earlier + features) + (Q later · K earlier) / 64.
struct ReferenceHead: Sendable {
  private static let inner = 128
  private static let narrow = 64

  private let later: FloatMatrix
  private let earlier: FloatMatrix
  private let laterNarrow: FloatMatrix
  private let earlierNarrow: FloatMatrix
  /// A vector for each feature, [features, inner].
  private let features: Tensor<Float>
  private let output: Tensor<Float>
  private let outputBias: Tensor<Float>

  /// Reads the head of an encoder with `width`; throws `WeightsError`.
  init(_ file: WeightsFile, width: Int) throws {
    let inputs = 2 * width
    let (inner, narrow) = (Self.inner, Self.narrow)
    later = try FloatMatrix(file, "references.later", outputs: inner, inputs: inputs)
    earlier = try FloatMatrix(
      file, "references.earlier", outputs: inner, inputs: inputs, hasBias: false)
    laterNarrow = try FloatMatrix(
      file, "references.later_narrow", outputs: narrow, inputs: inputs)
    earlierNarrow = try FloatMatrix(
      file, "references.earlier_narrow", outputs: narrow, inputs: inputs)
    features = try file.tensor(
      "references.features.matrix", count: ReferenceFeatures.count * inner)
    output = try file.tensor("references.output.matrix", count: inner)
    outputBias = try file.tensor("references.output.bias", count: 1)
  }

  /// The head at work on the mentions of one document.
  struct Scorer {
    fileprivate let head: ReferenceHead
    fileprivate let path: KernelPath
    fileprivate let later: [Float]
    fileprivate let earlier: [Float]
    fileprivate let laterNarrow: [Float]
    fileprivate let earlierNarrow: [Float]

    /// The score of the mention `earlier` as what `later` stands for, with the features that hold.
    func score(of earlierMention: Int, for laterMention: Int, _ rows: [Int]) -> Float {
      head.score(earlierMention, laterMention, rows, self)
    }
  }

  /// A scorer of the mentions with `vectors`, whose indices are theirs.
  func scorer(_ vectors: MentionVectors, on path: KernelPath) -> Scorer {
    func product(_ matrix: FloatMatrix) -> [Float] {
      matrix.times(vectors.values, rows: vectors.count, on: path)
    }
    return Scorer(
      head: self, path: path, later: product(later), earlier: product(earlier),
      laterNarrow: product(laterNarrow), earlierNarrow: product(earlierNarrow))
  }

  private func score(_ j: Int, _ i: Int, _ rows: [Int], _ scorer: Scorer) -> Float {
    let inner = Self.inner
    var sum = [Float](repeating: 0, count: inner)
    for k in 0..<inner { sum[k] = scorer.later[i * inner + k] + scorer.earlier[j * inner + k] }
    for row in rows {
      let feature = features.pointer + row * inner
      for k in 0..<inner { sum[k] += feature[k] }
    }
    ek_gelu(scorer.path.kernel, inner, &sum)
    var score = outputBias[0]
    for k in 0..<inner { score += sum[k] * output.pointer[k] }
    var alike: Float = 0
    for k in 0..<Self.narrow {
      alike += scorer.laterNarrow[i * Self.narrow + k] * scorer.earlierNarrow[j * Self.narrow + k]
    }
    return score + alike / Float(Self.narrow)
  }
}
