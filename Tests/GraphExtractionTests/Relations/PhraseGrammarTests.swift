import Testing

@testable import GraphExtraction

@Suite struct PhraseGrammarTests {
  @Test func `every name of a list counts`() {
    let text = MarkedText(
      "[Ada Low|person], [Bo Ray|person] and [Cy Orr|person] won the [Reef Medal|prize].")
    #expect(
      text.statements == [
        "Ada Low received Reef Medal", "Bo Ray received Reef Medal", "Cy Orr received Reef Medal",
      ])
  }

  @Test func `a comma alone makes no list in a sentence`() {
    let text = MarkedText(
      "To build the [Tide Hub|hub], [Acme|organisation] worked with [Bolt|organisation].")
    #expect(text.statements.contains("Acme collaborates_with Bolt"))
    #expect(!text.statements.contains("Tide Hub collaborates_with Bolt"))
  }

  @Test func `an affiliation behind two persons is of both`() {
    let text = MarkedText("[Ada Low|person] and [Bo Ray|person] of [Acme|organisation] spoke.")
    #expect(Set(text.statements) == ["Ada Low works_at Acme", "Bo Ray works_at Acme"])
  }
}
