import GraphModel
import Testing

@testable import GraphExtraction

struct SentenceViewTests {
  private let view = MarkedText(
    "[Ada Low|person] leads [Tide Hub|hub], and [she|person=Ada Low] met [Bo Lee|person]."
  ).view()

  @Test func `names stand at their words`() {
    #expect(view.places(of: 0) == 0...1)
    #expect(view.allPlaces(of: 0).map(\.places) == [0...1, 7...7])
    #expect(view.mention(at: 4)?.entity == 1 && view.mention(at: 2) == nil)
    #expect(view.isName.count == view.words.count)
  }

  @Test func `a reference stands for a name only where there is none`() {
    let text = MarkedText("[She|person=Ada Low] and [Ada Low|person] met.")
    #expect(text.view().places(of: text.entity("Ada Low")) == 2...3)
  }

  @Test func `a name counts as one word`() {
    #expect(view.distance(0...1, to: 3...4) == 2)
    #expect(view.distance(7...7, to: 0...1) == 5)
    #expect(view.distance(3...4, to: 4...5) == 0)
  }

  @Test func `what stands between two places is known`() {
    #expect(view.between(9...10, 0...1) == 2..<9)
    #expect(view.between(0...3, 2...4).isEmpty)
    #expect(view.mentions(in: 2..<9).map(\.entity) == [1, 0])
    #expect(view.mentions(in: 5..<7).isEmpty)
  }

  @Test func `outside of the sentence there is nothing`() {
    #expect(view.word(-1).isEmpty && view.word(99).isEmpty)
    #expect(view.mention(at: -1) == nil && view.mention(at: 99) == nil)
    #expect(!view.touches(98) && view.places(of: 7) == nil)
  }
}
