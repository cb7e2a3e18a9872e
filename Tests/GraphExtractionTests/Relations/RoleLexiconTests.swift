import Testing

@testable import GraphExtraction

@Suite struct RoleLexiconTests {
  @Test(arguments: ["director", "co-director", "vice-president", "biologists", "chemist", "fellow"])
  func `posts are known`(word: String) { #expect(RoleLexicon.isRole(word)) }

  @Test(arguments: ["the", "kelp", "catalyst", "exist", "", "-"])
  func `other words are not posts`(word: String) { #expect(!RoleLexicon.isRole(word)) }

  @Test(arguments: [
    (["chief", "executive"], true), (["head"], true), (["deputy", "head"], false),
    (["vice-president"], false), (["vice-chancellor"], true), (["professor"], false), ([], false),
  ])
  func `leading posts are told from others`(words: [String], leads: Bool) {
    #expect(RoleLexicon.isLeading(words) == leads)
  }

  @Test func `a fellow of an academy belongs to it and a research fellow works`() {
    #expect(RoleLexicon.isMembership(["fellow", "of"]))
    #expect(!RoleLexicon.isMembership(["research", "fellow"]))
  }
}
