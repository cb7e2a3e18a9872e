import Testing

@testable import GraphExtraction

struct PhraseTableTests {
  private let table = PhraseTable([
    "New York", "New York City", "X-ray diffraction", "Crohn's disease",
  ])

  @Test(arguments: [
    ("New York City now", 3), ("NEW YORK now", 2), ("New Yorkers", 0), ("x-ray diffraction", 4),
    ("Crohn\u{2019}s disease", 3), ("York", 0),
  ])
  func `the longest phrase is found`(text: String, count: Int) {
    #expect(table.match(in: MentionText(text).sentence.tokens, at: 0) == count)
  }

  @Test func `no phrase reaches over the limit`() {
    #expect(table.match(in: MentionText("New York City").sentence.tokens, at: 0, limit: 2) == 2)
  }
}
