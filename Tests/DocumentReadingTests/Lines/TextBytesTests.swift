import GraphModel
import Testing

@testable import DocumentReading

struct TextBytesTests {
  @Test func `white space is what Unicode calls so`() {
    for value in UInt32(0)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = TextBytes(String(scalar))
      let length = scalar.properties.isWhitespace ? text.count : 0
      #expect(text.spaceLength(at: 0) == length, "U+\(String(value, radix: 16))")
      #expect(text.spaceLength(before: text.count) == length, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("  a b\u{3000}\u{A0}", "a b"), ("\u{2003}ä\t", "ä"), ("\u{301}", "\u{301}"), (" \r\n", ""),
    ("", ""), ("\u{200B}", "\u{200B}"),
  ])
  func `white space at the ends is trimmed`(words: String, trimmed: String) {
    let text = TextBytes(words)
    #expect(text.string(text.trimmed(whole(text))) == trimmed)
  }

  @Test func `characters start where no byte goes on with one`() {
    let text = TextBytes("aé€")
    #expect((0...6).map(text.isBoundary) == [true, true, false, true, false, false, true])
  }
}
