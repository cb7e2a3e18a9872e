import Testing

@testable import DocumentReading

struct TextFormatTests {
  @Test(arguments: [
    ("news.txt", TextFormat.plainText), ("news.TEXT", .plainText), ("a.b/news.md", .markdown),
    ("NEWS.Markdown", .markdown), ("news.html", .plainText), ("news", .plainText),
    (".md", .plainText), ("", .plainText),
  ])
  func `the ending of a path tells the format`(path: String, format: TextFormat) {
    #expect(TextFormat(path: path) == format)
  }

  @Test func `an ending that is not known gives no format`() {
    #expect(TextFormat(fileExtension: "pdf") == nil)
    #expect(TextFormat(fileExtension: "MD") == .markdown)
  }

  @Test(
    arguments: [
      ("a/b.tar.gz", "gz"), ("b.PDF", "pdf"), (".hidden", nil), ("a.d/b", nil), ("b.", nil),
    ] as [(String, String?)])
  func `the ending of a name stands behind its last full stop`(path: String, ending: String?) {
    #expect(FileName.fileExtension(of: path) == ending)
  }
}
