import GraphModel
import Testing

@testable import GraphStorage

@Suite struct PassagesHoldingTests {
  private let passages = [(0, 4), (6, 9), (11, 20)].map {
    Passage(kind: .paragraph, span: TextSpan(start: $0.0, end: $0.1))
  }

  @Test(arguments: [
    (0, 4, 0), (1, 3, 0), (6, 9, 1), (19, 20, 2), (11, 20, 2), (3, 7, nil), (4, 6, nil),
    (19, 21, nil), (20, 22, nil),
  ])
  func `a stretch is in the passage that holds all of it`(start: Int, end: Int, index: Int?) {
    #expect(passages.index(holding: TextSpan(start: start, end: end)) == index)
  }

  @Test func `without passages it is in none`() {
    #expect([Passage]().index(holding: TextSpan(start: 0, end: 1)) == nil)
  }
}
