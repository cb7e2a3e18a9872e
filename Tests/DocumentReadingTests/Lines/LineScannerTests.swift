import GraphModel
import Testing

@testable import DocumentReading

struct LineScannerTests {
  private func blocks(_ words: String) -> [[String]] {
    let text = TextBytes(words)
    return LineScanner.blocks(of: text, in: whole(text)).map { block in
      block.map { text.string($0.span) }
    }
  }

  @Test(arguments: [
    ("a\nb\n\nc", [["a", "b"], ["c"]]), ("a\r\nb\r\n\r\nc\r\n", [["a", "b"], ["c"]]),
    ("a\rb\r\rc", [["a", "b"], ["c"]]), ("a\u{2028}b\u{2029}c", [["a", "b"], ["c"]]),
    ("a\u{85}b", [["a", "b"]]), ("a\u{C}b", [["a"], ["b"]]), ("a\n \u{A0}\t\n\nb", [["a"], ["b"]]),
    ("  a  \n\tb", [["a", "b"]]), ("", []), ("\n\n", []), ("\u{200B}", [["\u{200B}"]]),
  ])
  func `lines end at every line end and blocks at empty lines and pages`(
    words: String, expected: [[String]]
  ) {
    #expect(blocks(words) == expected)
  }

  @Test func `what a line is indented by is told in bytes`() {
    let text = TextBytes("a\n  b\n\u{A0}c")
    let lines = LineScanner.blocks(of: text, in: whole(text)).flatMap { $0 }
    #expect(lines.map(\.indent) == [0, 2, 2])
  }

  @Test func `only the lines within the span are read`() {
    let text = TextBytes("ab\ncd\nef")
    let lines = LineScanner.blocks(of: text, in: TextSpan(start: 1, end: 5)).flatMap { $0 }
    #expect(lines.map { text.string($0.span) } == ["b", "cd"])
  }
}
