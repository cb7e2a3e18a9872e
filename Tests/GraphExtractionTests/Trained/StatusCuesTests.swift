import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct StatusCuesTests {
  @Test func `what is to come is planned of a post and stated of another tie`() {
    let post = MarkedText("[Ada Moss|person] will join [Acme|organisation].")
    #expect(post.status("Ada Moss", .worksAt, "Acme") == .planned)
    let tie = MarkedText("[Reef|hub] will be hosted by [Acme|organisation].")
    #expect(tie.status("Reef", .hostedBy, "Acme") == nil)
  }
}
