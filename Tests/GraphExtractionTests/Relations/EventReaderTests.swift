import Testing

@testable import GraphExtraction

@Suite struct EventReaderTests {
  @Test(arguments: [
    "The opening lecture was given by [Ada Low|person].", "- 09:50 [Ada Low|person]",
    "- Keynote: [Ada Low|person]",
  ])
  func `whoever acts takes part in the event just named`(line: String) {
    let text = MarkedText("The [Tide Fair|event] began.\n\(line)")
    #expect(text.statements == ["Ada Low takes_part_in Tide Fair"])
  }

  @Test func `without an event nobody takes part`() {
    #expect(MarkedText("A lecture was given by [Ada Low|person].").statements.isEmpty)
  }
}
