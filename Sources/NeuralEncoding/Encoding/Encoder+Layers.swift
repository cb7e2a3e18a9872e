import CEncoderKernels

/// The steps of the reading; each takes the hidden states, [length, width], and leaves new ones.
extension Encoder {
  /// hidden = LayerNorm(word + position).
  func embed(_ pieces: [Int32], _ state: EncoderState) {
    let width = weights.configuration.width
    let blocks = width / 32
    for (row, piece) in pieces.enumerated() {
      let hidden = state.hidden + row * width
      ek_unpack_four_bits(blocks, weights.words.pointer + Int(piece) * blocks * 18, hidden)
    }
    addAndNormalise(weights.positions.pointer, weights.afterEmbedding, state)
  }

  /// hidden = LayerNorm(hidden + gathering(softmax(Q Kᵀ / √32) V)).
  func attend(_ layer: LayerWeights, _ state: EncoderState) {
    quantise(state.hidden, layer.projections.inputs, state)
    multiply(layer.projections, into: state.projections, state)
    ek_attention(
      path.kernel, state.length, weights.configuration.width, state.projections, state.context,
      state.scratch)
    quantise(state.context, layer.gathering.inputs, state)
    multiply(layer.gathering, into: state.update, state)
    addAndNormalise(state.update, layer.afterAttention, state)
  }

  /// hidden = LayerNorm(hidden + contraction(GELU(expansion(hidden)))).
  func feedForward(_ layer: LayerWeights, _ state: EncoderState) {
    quantise(state.hidden, layer.expansion.inputs, state)
    multiply(layer.expansion, into: state.inner, applyingGELU: true, state)
    quantise(state.inner, layer.contraction.inputs, state)
    multiply(layer.contraction, into: state.update, state)
    addAndNormalise(state.update, layer.afterFeedForward, state)
  }

  /// Rounds `values`, [length, width], to seven bits, each row by its own scale.
  private func quantise(_ values: UnsafePointer<Float>, _ width: Int, _ state: EncoderState) {
    ek_quantise(
      path.kernel, state.length, width, values, state.quantised, state.scales, state.minima)
  }

  /// result [length, outputs] = quantised · matrixᵀ + bias.
  private func multiply(
    _ matrix: QuantisedMatrix, into result: UnsafeMutablePointer<Float>,
    applyingGELU: Bool = false, _ state: EncoderState
  ) {
    var matrix = matrix.kernelMatrix
    ek_linear(
      path.kernel, state.length, state.quantised, state.scales, state.minima, &matrix,
      applyingGELU, result)
  }

  private func addAndNormalise(
    _ update: UnsafePointer<Float>, _ normalisation: Normalisation, _ state: EncoderState
  ) {
    ek_add_normalise(
      path.kernel, state.length, weights.configuration.width, state.hidden, update,
      normalisation.gain.pointer, normalisation.shift.pointer, weights.configuration.epsilon)
  }
}
