import Testing

@testable import GraphExtraction

@Suite struct ListContextTests {
  @Test(arguments: [
    ("Members of the [Tide Hub|hub]", "- [Acme|organisation]", "Acme member_of Tide Hub"),
    ("Winners of the [Reef Medal|prize]", "- [Ada Low|person]", "Ada Low received Reef Medal"),
    ("Speakers at the [Tide Fair|event]", "- [Ada Low|person]", "Ada Low takes_part_in Tide Fair"),
    ("Sponsors of the [Tide Fair|event]", "- [Acme|organisation]", "Acme funds Tide Fair"),
    ("[Reef Medal|prize] 2024", "- [Ada Low|person]", "Ada Low received Reef Medal"),
  ])
  func `a heading speaks for the lines under it`(
    heading: String, item: String, expected: String
  ) {
    #expect(MarkedText("# \(heading)\n\(item)").statements == [expected])
    #expect(MarkedText("\(heading) are:\n\(item)").statements == [expected])
  }

  @Test func `a paragraph ends the list`() {
    let text = MarkedText(
      """
      # Winners of the [Reef Medal|prize]
      Thanks to all.
      - [Ada Low|person]
      """)
    #expect(text.statements.isEmpty)
  }

  @Test func `a winner's own heading leaves the list as it is`() {
    let text = MarkedText(
      "# Winners of the [Reef Medal|prize]\n# [Ada Low|person]\n# [Bo Ray|person]")
    #expect(text.statements == ["Ada Low received Reef Medal", "Bo Ray received Reef Medal"])
  }
}
