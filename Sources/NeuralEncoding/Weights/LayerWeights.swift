/// The gain and shift of a layer normalisation, [width] each.
struct Normalisation: Sendable {
  let gain: Tensor<Float>
  let shift: Tensor<Float>

  /// Reads the normalisation `name`; throws `WeightsError`.
  init(_ file: WeightsFile, _ name: String, width: Int) throws {
    gain = try file.tensor(name + ".gain", count: width)
    shift = try file.tensor(name + ".shift", count: width)
  }
}

/// What one layer has learnt.
struct LayerWeights: Sendable {
  /// Queries, keys and values side by side, [3 * width, width].
  let projections: QuantisedMatrix
  /// What the heads found, brought together, [width, width].
  let gathering: QuantisedMatrix
  let afterAttention: Normalisation
  /// The way up of the feed-forward step, [inner width, width].
  let expansion: QuantisedMatrix
  /// And down again, [width, inner width].
  let contraction: QuantisedMatrix
  let afterFeedForward: Normalisation

  /// Reads the layer `index`; throws `WeightsError`.
  init(_ file: WeightsFile, _ index: Int, _ configuration: EncoderConfiguration) throws {
    let width = configuration.width
    let inner = configuration.innerWidth
    let name = "layer.\(index)."
    projections = try QuantisedMatrix(
      file, name + "projections", outputs: 3 * width, inputs: width)
    gathering = try QuantisedMatrix(file, name + "gathering", outputs: width, inputs: width)
    afterAttention = try Normalisation(file, name + "after-attention", width: width)
    expansion = try QuantisedMatrix(file, name + "expansion", outputs: inner, inputs: width)
    contraction = try QuantisedMatrix(file, name + "contraction", outputs: width, inputs: inner)
    afterFeedForward = try Normalisation(file, name + "after-feed-forward", width: width)
  }
}
