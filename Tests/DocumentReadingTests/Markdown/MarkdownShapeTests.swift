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

  @Test(arguments: [">", "> ", "- ", "1. ", "+\t"])
  func `lines that may lie in many quotations or lists are not parsed, if they are many`(
    mark: String
  ) {
    let lines = String(repeating: "a\n", count: 10_000)
    #expect(MarkdownShape(of: String(repeating: mark, count: 9999) + lines).isParsable)
    #expect(!MarkdownShape(of: String(repeating: mark, count: 10_001) + lines).isParsable)
    #expect(MarkdownShape(of: String(repeating: mark + "a\n", count: 20_000)).isParsable)
  }

  @Test func `lists go as deep as their lines are indented`() {
    let (start, lines) = ("a\n- ", String(repeating: "a\n", count: 10_000))
    let deep = String(repeating: " ", count: 20_002) + "- a\n" + lines
    #expect(!MarkdownShape(of: start + deep).isParsable)
    #expect(MarkdownShape(of: String(repeating: " ", count: 30_000) + "a - b\n" + lines).isParsable)
    #expect(MarkdownShape(of: String(repeating: "-", count: 30_000) + "\n" + lines).isParsable)
  }

  @Test(arguments: ["[", "*", "`", "|", "a\n\n"])
  func `a text of far too many marks is not parsed`(mark: String) {
    #expect(!MarkdownShape(of: String(repeating: mark, count: 2_000_001)).isParsable)
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
