import Testing

@testable import GraphExtraction

@Suite struct RecordReaderTests {
  @Test func `columns of a list item are read by their place`() {
    let text = MarkedText("- [Ada Low|person], [Acme|organisation], [Oslo|place]: [kelp|area]")
    #expect(
      Set(text.statements) == [
        "Ada Low works_at Acme", "Acme located_in Oslo", "Ada Low focuses_on kelp",
      ])
  }

  @Test func `a prize with a colon names its winner`() {
    #expect(
      MarkedText("- [Reef Medal|prize]: [Ada Low|person]").statements
        == ["Ada Low received Reef Medal"])
  }

  @Test func `a byline names authors who wrote together`() {
    #expect(
      MarkedText("- By [Ada Low|person] and [Bo Ray|person]").statements
        == ["Ada Low collaborates_with Bo Ray"])
  }

  @Test func `a line goes on about the person above it`() {
    let text = MarkedText("# [Ada Low|person]\n- Research fellow, [Acme|organisation]")
    #expect(text.statements == ["Ada Low works_at Acme"])
  }

  @Test func `staff stand under their bodies`() {
    let text = MarkedText("- [Acme|organisation] / [Bolt|organisation]:\n- [Ada Low|person]")
    #expect(Set(text.statements) == ["Ada Low works_at Acme", "Ada Low works_at Bolt"])
  }
}
