import DocumentReading
import Testing

@Suite struct DocumentSourceLocationTests {
  @Test(arguments: [("/a/b.txt", "/a/b.txt"), ("/a/./c/../b.txt", "/a/b.txt"), ("/a//b", "/a/b")])
  func `a file is known by its absolute path`(path: String, location: String) {
    #expect(DocumentSource(name: path).location(contentHash: "h") == location)
  }

  @Test func `a relative path starts from where the tool runs`() {
    let location = DocumentSource(name: "b.txt").location(contentHash: "h")
    #expect(location.hasPrefix("/") && location.hasSuffix("/b.txt"))
  }

  @Test func `standard input is known by what it holds`() {
    #expect(DocumentSource.standardInput.location(contentHash: "h") == "stdin:h")
  }
}
