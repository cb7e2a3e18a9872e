import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct DatelineEndTests {
  @Test(arguments: [
    ("LONDON, 3 May - They met.", 15), ("LOS ANGELES, Laguna -- They met.", 22),
    ("AIX-EN-PROVENCE, 3 May - They met.", 24), ("They met on 3 May - at last.", nil),
    ("UNESCO has given 3 prizes - at last.", nil), ("LONDON", nil), ("", nil),
  ])
  func `a dateline ends at its dash`(text: String, end: Int?) {
    let tokens = MarkedText(text).document.analysed.sentences.flatMap(\.tokens)
    #expect(Dateline.end(of: tokens) == end)
  }
}
