import Testing

@testable import GraphExtraction

@Suite struct BarePostReaderTests {
  @Test func `a director without a body directs the one just named`() {
    let text = MarkedText("[Acme|organisation] grew. The director, [Ada Low|person], smiled.")
    #expect(Set(text.statements) == ["Ada Low leads Acme", "Ada Low works_at Acme"])
  }

  @Test func `a principal investigator leads the project just named`() {
    let text = MarkedText("The [Tide Hub|hub] grew.\n- [Ada Low|person] (lead PI)")
    #expect(text.statements == ["Ada Low leads Tide Hub"])
  }

  @Test func `a post that leads nothing stays without a body`() {
    let text = MarkedText("[Acme|organisation] grew. The chemist, [Ada Low|person], smiled.")
    #expect(text.statements.isEmpty)
  }
}
