import Testing

@testable import GraphExtraction

@Suite struct CollaborationLexiconTests {
  @Test(arguments: ["agreement", "jointly", "collaborated", "co-funded", "partnership"])
  func `words of working together bind a list`(word: String) {
    #expect(CollaborationLexicon.isBond(word))
  }

  @Test(arguments: ["money", "$", "35", "which"])
  func `no partner follows such a word behind with`(word: String) {
    #expect(CollaborationLexicon.isAside(word))
  }

  @Test(arguments: ["the", "kelp", ""])
  func `other words bind nothing`(word: String) {
    #expect(!CollaborationLexicon.isBond(word))
    #expect(!CollaborationLexicon.isAside(word))
  }
}
