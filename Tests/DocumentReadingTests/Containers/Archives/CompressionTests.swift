import Testing

@testable import DocumentReading

struct CompressionTests {
  @Test(arguments: Compression.allCases)
  func `a compressed document is called as it was before`(compression: Compression) throws {
    let bytes = try PackedArchive.compressed(Array("# Title".utf8), by: compression)
    #expect(Compression(startOf: bytes) == compression)
    #expect(
      try ReadParts.lines(of: bytes, name: "news/a.md.\(compression.fileExtension)")
        == ["news/a.md.\(compression.fileExtension)!/a.md: Title"])
  }

  @Test(arguments: Compression.allCases)
  func `records are read out of a compressed file`(compression: Compression) throws {
    let records = #"{"id": 1, "text": "One."}"# + "\n" + #"{"id": 2, "text": "Two."}"# + "\n"
    let bytes = try PackedArchive.compressed(Array(records.utf8), by: compression)
    #expect(
      try ReadParts.lines(of: bytes, name: "a.jsonl.x") == [
        "a.jsonl.x#1: One.", "a.jsonl.x#2: Two.",
      ])
  }

  @Test func `the members of a gzip file are one text`() throws {
    let bytes = try ["One ", "and ", "two."].flatMap {
      try PackedArchive.compressed(Array($0.utf8), by: .gzip)
    }
    #expect(try ReadParts.lines(of: bytes, name: "a.txt.gz") == ["a.txt.gz!/a.txt: One and two."])
  }

  @Test func `an archive that is compressed once more is read`() throws {
    let archive = try PackedArchive.bytes(["a.txt": "Text."], as: .zip)
    let bytes = try PackedArchive.compressed(archive, by: .xz)
    #expect(try ReadParts.lines(of: bytes, name: "a.zip.xz") == ["a.zip.xz!/a.zip!/a.txt: Text."])
  }

  @Test func `an office document that is compressed is one document`() throws {
    let archive = ZipFile.bytes([
      "word/document.xml":
        #"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#
        + "<w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p></w:body></w:document>"
    ])
    let bytes = try PackedArchive.compressed(archive, by: .gzip)
    #expect(try ReadParts.lines(of: archive, name: "a.docx") == nil)
    #expect(try ReadParts.lines(of: bytes, name: "a.docx.gz") == ["a.docx.gz!/a.docx: Text."])
  }

  @Test func `a file over the limit, a truncated one and a bomb are told`() throws {
    let text = Array((0..<4000).map { "\($0 &* 7919 % 10_007)" }.joined(separator: " ").utf8)
    let bytes = try PackedArchive.compressed(text, by: .gzip)
    func first(_ bytes: [UInt8], limit: Int) throws -> String {
      try #require(try ReadParts.lines(of: bytes, name: "a.txt.gz", limit: limit)?.last)
    }
    #expect(try first(bytes, limit: 1000).contains("the file holds more than 1000 bytes"))
    #expect(
      try first(Array(bytes.prefix(bytes.count / 2)), limit: 1 << 20).contains("is damaged"))
    let bomb = try PackedArchive.compressed([UInt8](repeating: 0x20, count: 70 << 20), by: .gzip)
    #expect(try first(bomb, limit: 100 << 20).contains("unpacks to far more"))
  }

  @Test func `a text that starts as a compressed file does is a text`() throws {
    #expect(Compression(startOf: Array("BZhang and others".utf8)) == nil)
  }

  @Test(arguments: [
    ("a.txt.gz", "a.txt"), ("a/b.tar.bz2.XZ", "a/b.tar"), ("a.tgz", "a.tgz"), ("gz", "gz"),
    (".gz", ".gz"), ("", ""),
  ])
  func `the ending of the compression is taken off`(path: String, inner: String) {
    #expect(Compression.innerPath(of: path) == inner)
  }
}
