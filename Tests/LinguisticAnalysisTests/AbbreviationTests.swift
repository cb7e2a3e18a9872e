import Testing

@testable import LinguisticAnalysis

struct AbbreviationTests {
  @Test(arguments: [
    ("dr", Abbreviation.leading as Abbreviation?), ("e.g", .leading), ("inc", .closing),
    ("ph.d", .closing), ("end", nil), ("", nil),
  ])
  func `a word before a stop may be an abbreviation`(word: String, kind: Abbreviation?) {
    #expect(Abbreviation(word) == kind)
  }
}
