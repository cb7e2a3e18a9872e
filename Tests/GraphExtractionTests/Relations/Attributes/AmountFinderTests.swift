import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct AmountFinderTests {
  @Test(arguments: [
    ("a gift of €11.9 million now", ["€11.9 million"]),
    ("US$25,000 and £3m", ["US$25,000", "£3m"]),
    ("12 million yuan a year", ["12 million yuan a year"]),
    ("almost CHF1.3 million", ["CHF1.3 million"]),
    ("SEK 41 million from them", ["SEK 41 million"]), ("50,000 euros", ["50,000 euros"]),
    ("DKK 22 m. in 2026", ["DKK 22 m"]), ("CHF 480'000 from", ["CHF 480'000"]),
    ("EUR 2 411 000 for", ["EUR 2 411 000"]), ("heat atlas, 9 Mkr, now", ["9 Mkr"]),
    ("\u{A3}150,000 a year", ["\u{A3}150,000 a year"]),
    ("puts AED 9 million into", ["AED 9 million"]),
    ("puts P96 million into", ["P96 million"]),
    ("7 million Swiss francs", ["7 million Swiss francs"]),
    ("two million euros", ["two million euros"]), ("grant 825575-R1, and", []),
    ("in 2019 $5 million", ["$5 million"]), ("250 k\u{20AC} each", ["250 k\u{20AC}"]),
    ("A 25 year plan", []), ("some 340 people in 2019", []), ("$", []), ("", []),
  ])
  func `sums are found with their currency`(source: String, expected: [String]) {
    let text = MarkedText(source).document.analysed
    let found = text.sentences.flatMap { AmountFinder.amounts(in: $0.tokens) }
    #expect(found.map { String(text.document.text[$0]) } == expected)
  }

  @Test func `of several sums the one nearest to who pays counts`() {
    let sums = [TextSpan(start: 20, end: 24), TextSpan(start: 60, end: 64)]
    let (first, second) = (TextSpan(start: 0, end: 9), TextSpan(start: 50, end: 55))
    let nearest = { (head: TextSpan) in
      AmountFinder.nearest(of: sums, head: head, tail: TextSpan(start: 30, end: 35), clauses: [])
    }
    #expect(nearest(first) == sums[0] && nearest(second) == sums[1])
    #expect(AmountFinder.nearest(of: [], head: first, tail: second, clauses: []) == nil)
  }
}
