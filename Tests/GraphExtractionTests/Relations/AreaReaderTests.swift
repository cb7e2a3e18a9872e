import Testing

@testable import GraphExtraction

@Suite struct AreaReaderTests {
  @Test(arguments: [
    ("[Ada Low|person] studies [kelp|area].", ["Ada Low focuses_on kelp"]),
    ("Research on [kelp|area] at [Acme|organisation] grew.", ["Acme focuses_on kelp"]),
    (
      "[Ada Low|person] led work across the [Tide Hub|hub] on [kelp|area].",
      ["Ada Low focuses_on kelp"]
    ),
    (
      "[Ada Low|person] studies [kelp|area] and [reefs|area].",
      ["Ada Low focuses_on kelp", "Ada Low focuses_on reefs"]
    ),
    ("[Ada Low|person] has never studied [kelp|area].", []),
    ("There is much [kelp|area] here.", []),
  ])
  func `an area belongs to who works on it`(source: String, expected: [String]) {
    #expect(MarkedText(source).statements.filter { $0.contains("focuses_on") } == expected)
  }

  @Test func `partners share the areas of their agreement`() {
    let text = MarkedText(
      """
      [Acme|organisation] and [Bolt|organisation] signed a pact. The fields of the partnership \
      include [kelp|area].
      """)
    #expect(
      text.statements.filter { $0.contains("focuses_on") }
        == ["Acme focuses_on kelp", "Bolt focuses_on kelp"])
  }
}
