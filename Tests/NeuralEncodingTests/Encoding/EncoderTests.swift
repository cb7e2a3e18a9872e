import Testing

@testable import NeuralEncoding

struct EncoderTests {
  /// What PyTorch gave for one sentence, with the weights of the file in 32 bits.
  struct Layers: Decodable {
    let text: String
    let ids: [Int32]
    /// Only every so many numbers of a vector are kept.
    let stride: Int
    /// The outputs, [layers + 1, pieces, width / stride].
    let layers: [[[Float]]]
  }

  /// The largest distance between a layer's output and PyTorch's.
  static func distance(_ output: HiddenStates, _ expected: [[Float]], stride: Int) -> Float {
    var largest: Float = 0
    for (row, numbers) in expected.enumerated() {
      let vector = Array(output[row])
      for (place, number) in numbers.enumerated() {
        largest = max(largest, abs(vector[place * stride] - number))
      }
    }
    return largest
  }

  @Test func `bytes give nearly what PyTorch gives, layer by layer`() throws {
    let expected: Layers = try fixture("layers")
    let outputs = try Encoder(weights: Shipped.weights.get()).layerOutputs(expected.ids)
    #expect(outputs.count == expected.layers.count)
    for (layer, (output, numbers)) in zip(outputs, expected.layers).enumerated() {
      #expect(output.count == expected.ids.count)
      let distance = Self.distance(output, numbers, stride: expected.stride)
      #expect(distance < (layer == 0 ? 1e-5 : 0.2), "layer \(layer)")
    }
  }

  @Test(arguments: supportedPaths)
  func `every path gives the same bits`(path: KernelPath) throws {
    let weights = try Shipped.weights.get()
    let pieces = PieceTokeniser(weights: weights).pieces(of: "The agency funds the hub.").map(\.id)
    let portable = try Encoder(weights: weights, path: .portable).encode(pieces)
    #expect(try Encoder(weights: weights, path: path).encode(pieces) == portable)
  }

  @Test func `readings at the same time give the same bits`() async throws {
    let encoder = Encoder(weights: try Shipped.weights.get())
    let pieces: [Int32] = [0, 400, 5000, 60000, 2]
    let alone = try encoder.encode(pieces)
    let together = try await withThrowingTaskGroup(of: HiddenStates.self) { group in
      for _ in 0..<4 { group.addTask { try encoder.encode(pieces) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together == [alone, alone, alone, alone])
  }

  @Test func `no pieces give no vectors`() throws {
    #expect(try Encoder(weights: Shipped.weights.get()).encode([]).count == 0)
  }

  @Test func `too many pieces are refused`() throws {
    let encoder = Encoder(weights: try Shipped.weights.get())
    let error = #expect(throws: EncodingError.self) {
      try encoder.encode([Int32](repeating: 5, count: 513))
    }
    #expect(error?.description == "513 pieces are too many to read at once. Read at most 512.")
  }

  @Test(arguments: [Int32(-1), .max])
  func `a number that is no piece is refused`(id: Int32) throws {
    let encoder = Encoder(weights: try Shipped.weights.get())
    let error = #expect(throws: EncodingError.self) { try encoder.encode([0, id]) }
    #expect(error == .unknownPiece(id: Int(id)))
  }
}
