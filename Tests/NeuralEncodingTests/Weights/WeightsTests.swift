import CModelWeights
import Foundation
import Testing

@testable import NeuralEncoding

struct WeightsTests {
  @Test func `the weights inside the program are whole`() throws {
    let bytes = UnsafeRawBufferPointer(start: model_weights_bytes(), count: model_weights_size())
    let weights = try Weights(ModelBytes(permanent: bytes), verifiesChecksum: true)
    #expect(weights.configuration == (try Shipped.weights.get()).configuration)
    #expect(weights.labels.kinds.count == 14)
  }

  @Test func `a file serves like the weights inside the program`() throws {
    let bytes = UnsafeRawBufferPointer(start: model_weights_bytes(), count: model_weights_size())
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).weights")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let weights = try Weights(path: url.path)
    let pieces: [Int32] = [0, 77, 2]
    let expected = try Encoder(weights: Shipped.weights.get()).encode(pieces)
    #expect(try Encoder(weights: weights).encode(pieces) == expected)
  }

  @Test func `a file that is not there is refused with its name`() throws {
    let error = #expect(throws: WeightsError.self) { try Weights(path: "/nowhere/m.weights") }
    #expect(error?.file == "/nowhere/m.weights")
    let start = "The model file /nowhere/m.weights cannot be read: "
    #expect(error?.description.hasPrefix(start) == true)
  }

  @Test func `a file without a configuration is refused`() throws {
    let content = ModelBytes(copying: weightsFile([]))
    #expect(throws: WeightsError(.missing(part: "configuration"))) {
      try Weights(content, verifiesChecksum: true)
    }
  }
}
