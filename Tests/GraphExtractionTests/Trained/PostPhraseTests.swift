import GraphModel
import Testing

@testable import GraphExtraction

struct PostPhraseTests {
  @Test(arguments: [
    ("[Ada Low|person], coordinator of it.", true), ("Mentor: [Ada Low|person]", true),
    ("[Ada Low|person], professor of it.", false), ("[Ada Low|person], the director.", false),
  ])
  func `a part is no post at one's employer`(marked: String, isPart: Bool) {
    #expect(PostPhraseFinder.posts(in: MarkedText(marked).view()).first?.isPart == isPart)
  }

  @Test func `what is not in the post's words tells its status`() {
    let marked = "[Ada Low|person], the former director of [Acme|organisation]."
    let post = PostPhraseFinder.posts(in: MarkedText(marked).view()).first?.post
    #expect(post?.text == "director" && post?.status == .ended)
  }
}
