import Testing

@testable import NeuralEncoding

struct BIODecoderTests {
  static let person = LabelScheme.Kind(type: "person", isAnaphoric: false)
  static let place = LabelScheme.Kind(type: "place", isAnaphoric: false)
  let decoder = BIODecoder(scheme: LabelScheme(kinds: [person, place]))

  /// Scores of words: outside, begin and inside of a person, begin and inside of a place.
  private func found(_ scores: [[Float]]) -> [String] {
    decoder.spans(scores).map { "\($0.kind.type) \($0.words.lowerBound)-\($0.words.upperBound)" }
  }

  @Test func `begin and inside make one mention`() {
    #expect(found([[0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [9, 0, 0, 0, 0]]) == ["person 0-2"])
  }

  @Test func `two begins make two mentions`() {
    #expect(found([[0, 9, 0, 0, 0], [0, 9, 0, 0, 0]]) == ["person 0-1", "person 1-2"])
  }

  @Test func `two mentions side by side take more than one`() {
    let doubtful: [[Float]] = [[0, 9, 0, 0, 0], [0, 0, 4, 5, 0], [9, 0, 0, 0, 0]]
    #expect(found(doubtful) == ["person 0-2"])
    let sure: [[Float]] = [[0, 9, 0, 0, 0], [0, 0, 4, 7, 0], [9, 0, 0, 0, 0]]
    #expect(found(sure) == ["person 0-1", "place 1-2"])
    let apart: [[Float]] = [[0, 9, 0, 0, 0], [9, 0, 0, 0, 0], [4, 0, 0, 5, 0]]
    #expect(found(apart) == ["person 0-1", "place 2-3"])
  }

  @Test func `a mention cannot start in its middle`() {
    #expect(found([[0, 2, 9, 0, 0]]) == ["person 0-1"])
    #expect(found([[9, 0, 0, 0, 0], [0, 1, 5, 0, 0]]) == ["person 1-2"])
  }

  @Test func `a mention keeps its type`() {
    // Inside of a place after a person's begin: the whole is read as what fits best.
    #expect(found([[0, 5, 0, 4, 0], [0, 0, 1, 0, 9]]) == ["place 0-2"])
  }

  @Test func `no words give no mentions`() {
    #expect(found([]).isEmpty)
  }

  @Test func `the confidence is the geometric mean of the labels' probabilities`() throws {
    let spans = decoder.spans([[0, 20, 0, 0, 0], [0, -50, 0.01, -50, -50]])
    let span = try #require(spans.first)
    #expect(span.words == 0..<2 && abs(span.confidence - 0.5.squareRoot()) < 0.01)
  }
}
