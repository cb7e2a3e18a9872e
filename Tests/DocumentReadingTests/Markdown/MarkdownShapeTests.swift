import Testing

@testable import DocumentReading

struct MarkdownShapeTests {
  @Test func `plain documents are parsed, tables and all`() {
    let shape = MarkdownShape(of: "# A\n\n| a | b |\n| - | - |\n| c | ![d](e) |\n")
    #expect(shape.isParsable)
    #expect(shape.hasSaneTables)
  }

  @Test(arguments: ["![", "<!", "<?"])
  func `a block of too many openings is not parsed`(opening: String) {
    #expect(!MarkdownShape(of: String(repeating: opening, count: 1001)).isParsable)
    #expect(MarkdownShape(of: String(repeating: opening + "\n\n", count: 1001)).isParsable)
  }

  @Test func `a table that is too wide, or far larger than its text, is none`() {
    #expect(!MarkdownShape(of: String(repeating: "|a", count: 300)).hasSaneTables)
    let wide = String(repeating: "|a", count: 150) + "\n" + String(repeating: "|\n", count: 1000)
    #expect(!MarkdownShape(of: wide).hasSaneTables)
    #expect(MarkdownShape(of: String(repeating: "|a|b|c|\n", count: 5000)).hasSaneTables)
  }

  @Test func `what is not parsed is read as plain text, with a warning`() throws {
    let text = "A title\n\n" + String(repeating: "![", count: 1001)
    let content = try Content(text, format: .markdown)
    #expect(content.text == text)
    #expect(content.remarks == [.readAsPlainText])
  }
}
