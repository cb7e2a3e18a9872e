import GraphModel
import Testing

@testable import DocumentReading

struct ListMarkTests {
  @Test(
    arguments: [
      ("- a", "-"), ("• a", "•"), ("*\u{A0}a", "*"), ("1. a", "1."), ("(12) a", "(12)"),
      ("a) b", "a)"), ("– a", "–"), ("-a", nil), ("1.5 a", nil), ("a. b", nil), ("2019) a", nil),
      ("ab) c", nil), ("-", nil), ("1.", nil), ("é", nil), ("(a", nil),
    ] as [(String, String?)])
  func `bullets and numbers are marks where white space and more follow`(
    line: String, mark: String?
  ) {
    let text = TextBytes(line)
    #expect(ListMark(whole(text), in: text).map { text.string($0.span) } == mark)
  }
}
