import GraphModel
import Testing

@testable import NeuralEncoding

struct MentionVectorsTests {
  private let hidden = HiddenStates(width: 2, values: [1, 2, 3, 4, 5, 6])

  @Test func `a mention is its first and its last word`() {
    let vectors = MentionVectors(
      of: [windowMention(.person, 0, 2), windowMention(.person, 1)], in: hidden)
    #expect(vectors.values == [1, 2, 5, 6, 3, 4, 3, 4])
    #expect(vectors.count == 2)
  }

  @Test func `of a mention that is nowhere nothing is known`() {
    var vectors = MentionVectors(hiddenWidth: 2)
    #expect(vectors.count == 0)
    vectors.appendUnknown()
    vectors.append(first: hidden[1], last: hidden[2])
    #expect(vectors.values == [0, 0, 0, 0, 3, 4, 5, 6])
  }
}
