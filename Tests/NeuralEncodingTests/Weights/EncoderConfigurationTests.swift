import Testing

@testable import NeuralEncoding

struct EncoderConfigurationTests {
  private static let lines = [
    "width 64", "layers 2", "heads 2", "inner-width 128", "positions 16", "pieces 9", "labels 5",
    "epsilon 1e-5",
  ]

  private func configuration(_ lines: [String]) throws -> EncoderConfiguration {
    try EncoderConfiguration(
      opened([("configuration", Array(lines.joined(separator: "\n").utf8))]))
  }

  @Test func `sizes are read by their names`() throws {
    let found = try configuration(Self.lines.reversed())
    #expect(found.width == 64 && found.layers == 2 && found.innerWidth == 128)
    #expect(found.positions == 16 && found.pieces == 9 && found.labels == 5)
    #expect(found.epsilon == 1e-5)
  }

  @Test(arguments: ["width 0", "width -64", "width 1e99", "width 64.5", "width nan", "width x"])
  func `a size that is none is refused`(line: String) {
    #expect(throws: WeightsError(.missing(part: "configuration: width"))) {
      try configuration([line] + Self.lines.dropFirst())
    }
  }

  @Test(arguments: ["heads 4", "inner-width 100"])
  func `sizes that the kernels are not made for are refused`(line: String) {
    let name = line.prefix { $0 != " " }
    #expect {
      try configuration(Self.lines.filter { !$0.hasPrefix(name) } + [line])
    } throws: { error in
      guard case .unsupported = (error as? WeightsError)?.code else { return false }
      return true
    }
  }
}
