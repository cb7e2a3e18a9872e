import Testing

@testable import DocumentReading

struct MarkedUpFormatTests {
  @Test(
    arguments: [
      (["word/document.xml": ""], .docx), (["ppt/presentation.xml": ""], .pptx),
      (["mimetype": "application/vnd.oasis.opendocument.text"], .odt),
      (["mimetype": "application/epub+zip"], nil), (["a.txt": "a"], nil),
    ] as [([String: String], MarkedUpFormat?)])
  func `the members of an archive tell the format`(
    members: [String: String], format: MarkedUpFormat?
  ) {
    let bytes = ZipFile.bytes(members.map { (name: $0.key, content: Array($0.value.utf8)) })
    #expect(MarkedUpFormat(startOf: bytes, path: "a") == format)
  }

  @Test(
    arguments: [
      ("{\\rtf1 a}", "a.txt", .richText), ("%PDF-1.4", "a", .pdf), ("a", "a.html", .webPage),
      ("From: a@b.example\n\nA", "a.eml", .mail), ("From: a@b.example\n\nA", "a.txt", nil),
      ("From: Ann\nDate: today\n\nA", "a.txt", nil), ("A text", "a.eml", nil),
      ("From: a@b.example\nDate: 4 Mar 2026\nMIME-Version: 1.0\n\nA", "a", .mail),
    ] as [(String, String, MarkedUpFormat?)])
  func `the first bytes tell the format, and the ending where they do not`(
    start: String, path: String, format: MarkedUpFormat?
  ) {
    #expect(MarkedUpFormat(startOf: Array(start.utf8), path: path) == format)
  }

  @Test func `bytes that only start as an archive have no format`() {
    #expect(MarkedUpFormat(startOf: Array("PK\u{3}\u{4}...".utf8), path: "a") == nil)
  }
}
