import Testing

@testable import GraphExtraction

struct NamePhraseFinderTests {
  @Test(arguments: [
    ("we met Ada Moss there.", ["Ada Moss"]),
    ("The Ada Moss Institute is here.", ["Ada Moss Institute"]),
    ("Nothing of this is a name.", []),
    ("at the 2024 Leeds Workshop now", ["2024 Leeds Workshop"]),
    ("in 2024 Leeds University grew", ["Leeds University"]),
    ("we are in the Gulf of Brask.", ["Gulf of Brask"]),
  ])
  func `names run from capital to capital`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
