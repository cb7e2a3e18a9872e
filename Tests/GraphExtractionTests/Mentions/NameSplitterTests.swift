import Testing

@testable import GraphExtraction

struct NameSplitterTests {
  @Test(arguments: [
    ("a UK-Japan pact", ["UK", "Japan"]),
    ("the India-Taiwan Research Centre opens", ["India-Taiwan Research Centre"]),
    ("New UK-Japan work", ["UK", "Japan"]),
    ("The Brask Hub opens", ["Brask Hub"]),
    ("- Text Oswin Tarrick", ["Oswin Tarrick"]),
    ("Asia-Pacific states", ["Asia-Pacific"]),
  ])
  func `words that only stand before a name are cut off`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
