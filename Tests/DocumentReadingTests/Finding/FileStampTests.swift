import TestSupport
import Testing

@testable import DocumentReading

struct FileStampTests {
  @Test func `a file that was written to has another stamp`() throws {
    let folder = try TemporaryFolder()
    try folder.write("One.", to: "a.txt")
    let source = DocumentSource(name: folder.path("a.txt"))
    let before = try #require(FileStamp(of: source))
    #expect(before.size == 4)
    #expect(FileStamp(of: source) == before)
    try folder.write("Two..", to: "a.txt")
    #expect(FileStamp(of: source) != before)
  }

  @Test func `what is no file has none`() throws {
    let folder = try TemporaryFolder()
    #expect(FileStamp(of: DocumentSource(name: folder.path("none"))) == nil)
    #expect(FileStamp(of: DocumentSource(name: folder.path("."))) == nil)
    #expect(FileStamp(of: .standardInput) == nil)
  }
}
