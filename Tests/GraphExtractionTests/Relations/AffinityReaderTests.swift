import Testing

@testable import GraphExtraction

@Suite struct AffinityReaderTests {
  @Test(arguments: [
    ("[Ada Low|person] keeps her [Reef Medal|prize] at home.", "Ada Low received Reef Medal"),
    ("The [Acme|organisation] news: a [Reef Medal|prize].", "Acme awards Reef Medal"),
    ("[Ada Low|person] slept through the [Tide Fair|event].", "Ada Low takes_part_in Tide Fair"),
    ("[Ada Low|person] teaches at [Acme|organisation].", "Ada Low works_at Acme"),
    ("The [Tide Fair|event] moves on to [Oslo|place].", "Tide Fair located_in Oslo"),
  ])
  func `neighbours are related as their types suggest`(source: String, expected: String) {
    #expect(MarkedText(source).statements.contains(expected))
  }

  @Test(arguments: [
    "[Ada Low|person] was shortlisted for the [Reef Medal|prize].",
    "[Ada Low|person] left; the [Reef Medal|prize] is gold.",
    "[Ada Low|person] was not given the [Reef Medal|prize].",
  ])
  func `a denial or the end of a clause parts them`(source: String) {
    #expect(MarkedText(source).statements.isEmpty)
  }

  @Test func `who leads a hub has no post there for that`() {
    #expect(
      MarkedText("[Ada Low|person] coordinates the [Tide Hub|hub].").statements
        == ["Ada Low leads Tide Hub"])
  }
}
