import Testing

@testable import GraphExtraction

@Suite struct PhraseGrammarBracketsTests {
  @Test(arguments: [
    (
      "- [Acme|organisation] (Director: [Ada Low|person])",
      ["Ada Low works_at Acme", "Ada Low leads Acme"]
    ),
    ("- [Acme|organisation] ([Oslo|place])", ["Acme located_in Oslo"]),
    (
      "[Acme|organisation] ([AC|organisation=Acme]) in [Oslo|place] grew.", ["Acme located_in Oslo"]
    ),
    (
      "[Acme|organisation]' ([AC|organisation=Acme]) [Tide Lab|organisation] grew.",
      ["Tide Lab part_of Acme"]
    ),
  ])
  func `brackets are read and taken out`(source: String, expected: [String]) {
    #expect(MarkedText(source).statements == expected)
  }

  @Test func `a bracket that never closes is left alone`() {
    #expect(MarkedText("[Acme|organisation] (the [Oslo|place] firm").statements == [])
  }
}
