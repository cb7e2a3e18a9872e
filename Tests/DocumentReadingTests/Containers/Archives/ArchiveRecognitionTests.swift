import Testing

@testable import DocumentReading

struct ArchiveRecognitionTests {
  @Test(arguments: [
    ["[Content_Types].xml", "xl/workbook.xml"], ["mimetype", "content.xml"],
    ["a.txt", "word/document.xml"], ["META-INF/container.xml"], ["Index/Document.iwa"],
  ])
  func `documents of other programs are no archives`(names: [String]) throws {
    let bytes = ZipFile.bytes(names.map { (name: $0, content: [0x41]) })
    #expect(Archive.isOneDocument(.bytes(bytes)))
    #expect(try ReadParts.lines(of: bytes, name: "a.zip") == nil)
  }

  @Test(arguments: [["a.txt", "mimetype"], ["a/word/document.xml"], ["word/report.docx"]])
  func `archives that look alike are archives`(names: [String]) {
    #expect(!Archive.isOneDocument(.bytes(ZipFile.bytes(names.map { (name: $0, content: []) }))))
  }

  @Test func `a tape archive is told by its sum, with a mark or without`() throws {
    var bytes = try PackedArchive.bytes(["a.txt": "Text."], as: .tar)
    #expect(Archive.Kind(startOf: bytes) == .tar(nil))
    // The sum lacks what the mark had in it.
    let mark = bytes[257..<265].reduce(0) { $0 + Int($1) }
    let sum = try #require(Int(String(decoding: bytes[148..<154], as: UTF8.self), radix: 8)) - mark
    bytes.replaceSubrange(257..<265, with: [UInt8](repeating: 0, count: 8))
    #expect(Archive.Kind(startOf: bytes) == nil)
    let digits = String(sum, radix: 8)
    bytes.replaceSubrange(
      148..<154, with: Array((String(repeating: "0", count: 6 - digits.count) + digits).utf8))
    #expect(try ReadParts.lines(of: bytes, name: "x") == ["x!/a.txt: Text."])
  }

  @Test func `what is short or empty is no archive`() {
    for bytes in [[], [0x50], [UInt8](repeating: 0, count: 1024), Array("7z, and more".utf8)] {
      #expect(Archive.Kind(startOf: bytes) == nil)
    }
  }
}
