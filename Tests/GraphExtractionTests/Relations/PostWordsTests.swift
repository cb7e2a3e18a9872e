import Testing

@testable import GraphExtraction

@Suite struct PostWordsTests {
  @Test(arguments: [
    ("comments the director", "director"), ("new executive director", "executive director"),
    ("its head of data", "head of data"), ("and the provost", "provost"),
    ("four principal investigators", "principal investigator"), ("61 former students", "student"),
    ("mourns its former president", "president"), ("Fellow", "Fellow"),
    ("glassblower", "glassblower"), ("Chief Executive", "Chief Executive"), ("formerly", nil),
    ("", nil), ("directors of studies", "directors of studies"),
  ])
  func `a post is kept to its own words`(text: String, post: String?) {
    #expect(PostWords.post(in: text) == post)
  }
}
