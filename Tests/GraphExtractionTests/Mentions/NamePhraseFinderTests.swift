import Testing

@testable import GraphExtraction

struct NamePhraseFinderTests {
  @Test(arguments: [
    ("we met Ada Moss there.", ["Ada Moss"]),
    ("The Ada Moss Institute is here.", ["Ada Moss Institute"]),
    ("Nothing of this is a name.", []),
    ("we are in the Gulf of Brask.", ["Gulf of Brask"]),
  ])
  func `names run from capital to capital`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
