import Testing

@testable import GraphExtraction

@Suite struct PostStatusWordsTests {
  @Test(arguments: [
    ("former", true), ("ex-rector", true), ("exact", false), ("formal", false),
  ])
  func `a former post is told by its prefix too`(word: String, isFormer: Bool) {
    #expect(PostStatusWords.isFormer(word) == isFormer)
  }

  @Test(arguments: [("director-designate", true), ("president-elect", true), ("select", false)])
  func `a coming post is told by its ending too`(word: String, isComing: Bool) {
    #expect(PostStatusWords.isComing(word) == isComing)
  }

  @Test(arguments: [
    ("steps", "down", true), ("hands", "over", true), ("steps", "over", false),
    ("hands", "down", false),
  ])
  func `a post is given up in two words`(word: String, next: String, isSteppingDown: Bool) {
    #expect(PostStatusWords.isSteppingDown(word, next) == isSteppingDown)
  }
}
