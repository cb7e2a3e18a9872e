/// Reads pieces of text and gives each a vector that knows its neighbours.
///
/// A transformer encoder (Vaswani et al. 2017, https://arxiv.org/abs/1706.03762) in the arrangement
/// of BERT (Devlin et al. 2019, https://arxiv.org/abs/1810.04805): normalisation after each step,
/// learnt positions. Its matrices are bytes, whose products are whole numbers; what is left in
/// floating point is added up in one order. So the same pieces give the same bits on every machine.
public struct Encoder: Sendable {
  /// What it has learnt.
  public let weights: Weights
  let path: KernelPath

  /// An encoder that runs on `path`, or on plain C where this machine lacks it.
  public init(weights: Weights, path: KernelPath = .best) {
    self.weights = weights
    self.path = path
  }

  /// The vectors of `pieces` after the last layer; throws `EncodingError`.
  ///
  /// At most `configuration.positions` pieces; attention is quadratic in their number, all else is
  /// linear.
  public func encode(_ pieces: [Int32]) throws -> HiddenStates {
    try read(pieces) { _ in }
  }

  /// The vectors after the embedding and after each layer; throws `EncodingError`.
  func layerOutputs(_ pieces: [Int32]) throws -> [HiddenStates] {
    var outputs: [HiddenStates] = []
    _ = try read(pieces) { outputs.append(hiddenStates(in: $0)) }
    return outputs
  }

  /// Reads `pieces`, calling `observe` after the embedding and after each layer.
  private func read(
    _ pieces: [Int32], observe: (EncoderState) -> Void
  ) throws -> HiddenStates {
    let configuration = weights.configuration
    guard pieces.count <= configuration.positions else {
      throw EncodingError.tooManyPieces(count: pieces.count, most: configuration.positions)
    }
    if let wrong = pieces.first(where: { $0 < 0 || $0 >= configuration.pieces }) {
      throw EncodingError.unknownPiece(id: Int(wrong))
    }
    let state = EncoderState(length: pieces.count, configuration)
    return withExtendedLifetime((self, state)) {
      embed(pieces, state)
      observe(state)
      for layer in weights.layers {
        attend(layer, state)
        feedForward(layer, state)
        observe(state)
      }
      return hiddenStates(in: state)
    }
  }

  private func hiddenStates(in state: EncoderState) -> HiddenStates {
    let width = weights.configuration.width
    let values = UnsafeBufferPointer(start: state.hidden, count: state.length * width)
    return HiddenStates(width: width, values: Array(values))
  }
}
