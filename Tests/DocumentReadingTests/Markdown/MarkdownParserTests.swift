import Testing

@testable import DocumentReading

struct MarkdownParserTests {
  @Test func `many threads parse at once without harm`() async {
    let markdown = "| a | ~~b~~ |\n| - | - |\n| c | [d](e) |\n\n- [ ] task\n"
    let alone = DocumentReadingTests.layout(of: markdown, format: .markdown)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<200 {
        group.addTask { DocumentReadingTests.layout(of: markdown, format: .markdown) }
      }
      for await together in group { #expect(together == alone) }
    }
  }

  @Test(arguments: ["", "\u{0}", "\u{FEFF}", "\u{0}a\u{301}\r\n\u{2028}", "&#0;&#x110000;"])
  func `odd texts are parsed`(markdown: String) throws {
    #expect(try MarkdownParser.walk(markdown) { _ in })
  }
}
