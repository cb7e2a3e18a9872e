import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct TokensPlaceTests {
  @Test(arguments: [(0, 0), (2, 0), (3, 1), (5, 1), (7, 2), (99, 3)])
  func `the first token behind an offset is found`(offset: Int, index: Int) {
    let tokens = MarkedText("one two six").document.analysed.sentences.flatMap(\.tokens)
    #expect(tokens.firstIndex(endingBehind: offset) == index)
  }

  @Test func `without tokens there is none`() {
    let tokens = MarkedText("").document.analysed.sentences.flatMap(\.tokens)
    #expect(tokens.firstIndex(endingBehind: 3) == 0)
  }
}
