import Testing

@testable import NeuralEncoding

struct SpanRepairTests {
  private let area = LabelScheme.Kind(type: "area", isAnaphoric: false)
  private let hub = LabelScheme.Kind(type: "hub", isAnaphoric: true)

  private func mended(
    _ spans: [(Range<Int>, LabelScheme.Kind)], in text: String
  ) -> [Range<Int>] {
    let words = text.split(separator: " ").map(String.init)
    return SpanRepair.mended(
      spans.map { LabelledSpan(words: $0.0, kind: $0.1, confidence: 0.9) }, words: words
    ).map(\.words)
  }

  @Test func `a name that ends with a linking word goes on with the next`() {
    #expect(mended([(0..<2, area), (2..<3, area)], in: "synthesis of nanoparticles") == [0..<3])
  }

  @Test func `names side by side stay two`() {
    #expect(mended([(0..<1, area), (1..<2, area)], in: "optics photonics") == [0..<1, 1..<2])
    #expect(
      mended([(0..<2, area), (3..<4, area)], in: "synthesis of new nanoparticles")
        == [0..<1, 3..<4])
  }

  @Test func `linking words at the ends are cut off`() {
    #expect(mended([(0..<4, area)], in: "of soil health and") == [1..<3])
    #expect(mended([(0..<2, area)], in: "of the").isEmpty)
  }

  @Test func `what refers stays as it is`() {
    #expect(mended([(0..<2, hub)], in: "this of") == [0..<2])
  }
}
