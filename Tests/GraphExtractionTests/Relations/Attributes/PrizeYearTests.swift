import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct PrizeYearTests {
  @Test(arguments: [
    ("the 2022 [Reef Medal|prize]", "2022"), ("the [Reef Medal|prize] of 2023", "2023"),
    ("the [Reef Medal 2021|prize]", "2021"), ("the [Reef Medal|prize] (2020)", "2020"),
    ("the [Reef Medal|prize]", nil), ("1500 [Reef Medal|prize]", nil),
    ("in 2020 the [Reef Medal|prize]", nil),
  ])
  func `the year beside the name of a prize is its`(marked: String, year: String?) {
    let document = MarkedText(marked).document
    let found = PrizeYear.year(
      in: document.analysed.sentences[0].tokens, at: document.mentions[0].found.span)
    #expect(found == year.map { DateExpression(text: $0, iso: $0) })
  }
}
