import CModelWeights

/// A trained model: the encoder, its vocabulary and its heads.
public struct Weights: Sendable {
  /// The checksum of the file, which tells one model from another.
  public let checksum: UInt32
  /// The sizes.
  public let configuration: EncoderConfiguration
  /// The words' vectors at four bits, blocks of 18 bytes for 32 numbers, [pieces, width / 32, 18].
  let words: Tensor<UInt8>
  /// The positions' vectors, [positions, width]; the vector that all pieces share is added in.
  let positions: Tensor<Float>
  let afterEmbedding: Normalisation
  let layers: [LayerWeights]
  /// The mention head, [labels, width] and [labels].
  let head: Tensor<Float>
  let headBias: Tensor<Float>
  /// What the head's labels mean.
  public let labels: LabelScheme
  let references: ReferenceHead
  let relations: RelationHead
  /// How sure each relation's scores are.
  public let calibration: ScoreCalibration
  let vocabulary: Vocabulary
  let normaliser: TextNormaliser

  /// The weights inside the program; throws `WeightsError` only where the program is broken.
  public static func embedded() throws -> Weights {
    let bytes = UnsafeRawBufferPointer(start: model_weights_bytes(), count: model_weights_size())
    return try Weights(ModelBytes(permanent: bytes), verifiesChecksum: false)
  }

  /// The weights in the file at `path`; throws `WeightsError`.
  public init(path: String) throws {
    try self.init(ModelBytes(path: path), verifiesChecksum: true)
  }

  /// The weights in `content`; throws `WeightsError`.
  init(_ content: ModelBytes, verifiesChecksum: Bool) throws {
    let file = try WeightsFile(content, verifiesChecksum: verifiesChecksum)
    checksum = file.checksum
    let configuration = try EncoderConfiguration(file)
    let width = configuration.width
    self.configuration = configuration
    words = try file.tensor("embedding.words", count: configuration.pieces * (width / 32) * 18)
    positions = try file.tensor("embedding.positions", count: configuration.positions * width)
    afterEmbedding = try Normalisation(file, "after-embedding", width: width)
    layers = try (0..<configuration.layers).map { try LayerWeights(file, $0, configuration) }
    head = try file.tensor("head.matrix", count: configuration.labels * width)
    headBias = try file.tensor("head.bias", count: configuration.labels)
    labels = try LabelScheme(file, count: configuration.labels)
    references = try ReferenceHead(file, width: width)
    relations = try RelationHead(file, width: width)
    calibration = try ScoreCalibration(file, relations.scheme)
    vocabulary = try Vocabulary(file, pieces: configuration.pieces)
    normaliser = try TextNormaliser(file)
  }
}
