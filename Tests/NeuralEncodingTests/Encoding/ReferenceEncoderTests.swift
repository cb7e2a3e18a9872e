import Testing

@testable import NeuralEncoding

struct ReferenceEncoderTests {
  @Test func `the plain encoder gives what PyTorch gives, layer by layer`() throws {
    let expected: EncoderTests.Layers = try fixture("layers")
    let outputs = ReferenceEncoder(weights: try Shipped.weights.get()).layerOutputs(expected.ids)
    #expect(outputs.count == expected.layers.count)
    for (layer, (output, numbers)) in zip(outputs, expected.layers).enumerated() {
      let distance = EncoderTests.distance(output, numbers, stride: expected.stride)
      #expect(distance < 1e-4, "layer \(layer)")
    }
  }
}
