import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct AmountFinderTests {
  @Test(arguments: [
    ("a gift of €11.9 million now", ["€11.9 million"]),
    ("US$25,000 and £3m", ["US$25,000", "£3m"]),
    ("12 million yuan a year", ["12 million yuan"]), ("almost CHF1.3 million", ["CHF1.3 million"]),
    ("SEK 41 million from them", ["SEK 41 million"]), ("50,000 euros", ["50,000 euros"]),
    ("some 340 people in 2019", []), ("$", []), ("", []),
  ])
  func `sums are found with their currency`(source: String, expected: [String]) {
    let text = MarkedText(source).document.analysed
    let found = text.sentences.flatMap { AmountFinder.amounts(in: $0.tokens) }
    #expect(found.map { String(text.document.text[$0]) } == expected)
  }
}
