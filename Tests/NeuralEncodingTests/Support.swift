import Foundation

@testable import NeuralEncoding

/// The weights inside the program.
enum Shipped {
  static let weights: Result<Weights, any Error> = Result { try Weights.embedded() }
}

/// A file of `Fixtures/`, written by the training recipe.
func fixture<Content: Decodable>(_ name: String) throws -> Content {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
  let url = folder.appending(path: "Fixtures/\(name).json")
  return try JSONDecoder().decode(Content.self, from: Data(contentsOf: url))
}

/// Every path that this machine can run on.
let supportedPaths = KernelPath.allCases.filter(\.isSupported)

/// The same numbers on every run, from 0 to 1.
struct NumberSequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(state >> 40) / Float(1 << 24)
  }
}
