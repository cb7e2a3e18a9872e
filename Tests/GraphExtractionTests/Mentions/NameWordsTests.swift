import Testing

@testable import GraphExtraction

struct NameWordsTests {
  @Test(arguments: [
    ("with Director Oswin Brask now", ["Oswin Brask"]),
    ("won the President's Brask Medal now", ["President's Brask Medal"]),
    ("won the Sir Oswin Brask Prize now", ["Sir Oswin Brask Prize"]),
    ("a Brask Society Fellow came", ["Brask Society Fellow"]),
    ("in May with Oswin Brask PhD now", ["Oswin Brask"]),
    ("NOT FOR PRESS but MRC stands", ["MRC"]),
  ])
  func `posts, months and letters behind names are no parts of them`(
    text: String, expected: [String]
  ) {
    #expect(phrases(text) == expected)
  }
}
