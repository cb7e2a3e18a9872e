import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct PostCueTests {
  /// What the word tells in "Nobody <words> Acme", with the word at `place`.
  private func status(
    _ words: String, at place: Int, of holder: PostCue.Holder = .person
  ) -> Attributes.Status? {
    let document = MarkedText("\(words) [Acme|organisation].").document
    let view = SentenceView(document, sentence: 0, mentions: document.mentions)
    let end = view.words.count - 2
    return PostCue(at: place, until: end, of: holder, in: view).status
  }

  @Test(
    arguments: [
      ("was dean of", 0, .ended), ("was founded by", 0, nil), ("had been at", 1, .ended),
      ("has been at", 1, .stated), ("headed", 0, .ended), ("is headed by", 1, nil),
      ("used to teach at", 0, .ended), ("left", 0, .ended), ("not left", 1, .stated),
      ("will join", 0, .planned), ("will be presented by", 0, nil), ("to", 0, nil),
      ("retired from", 0, .ended), ("retired captain at", 0, nil), ("at", 0, nil),
    ] as [(String, Int, Attributes.Status?)])
  func `a word tells with its neighbours`(words: String, place: Int, status: Attributes.Status?) {
    #expect(self.status(words, at: place) == status)
  }

  @Test(arguments: [("came from", 1), ("headed", 0), ("will join", 0)])
  func `bodies neither move nor are to become something`(words: String, place: Int) {
    #expect(status(words, at: place, of: .person) != nil)
    #expect(status(words, at: place, of: .body) == nil)
  }
}
