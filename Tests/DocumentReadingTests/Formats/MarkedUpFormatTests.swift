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

  @Test func `bytes that only start as an archive have no format`() {
    #expect(MarkedUpFormat(startOf: Array("PK\u{3}\u{4}...".utf8), path: "a") == nil)
  }
}
