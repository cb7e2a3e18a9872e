import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct DocumentReaderPartsTests {
  private let reader = DocumentReader()

  private func document(
    _ text: String, format: PartFormat?, _ particulars: DocumentParticulars = DocumentParticulars()
  ) throws -> Document {
    let part = Part(
      name: "1", bytes: Array(text.utf8), format: format, particulars: particulars)
    return try reader.document(of: DocumentPart(name: "a#1", location: "/a#1", part: part)).document
  }

  @Test func `what the container says goes before what the document says`() throws {
    let page = "<html lang='de'><title>Page</title><meta name='author' content='Bo'><p>We met."
    let document = try document(
      page, format: .markedUp(.webPage),
      DocumentParticulars(published: "2026-03-04", author: "Ada"))
    #expect(document.particulars.author == "Ada")
    #expect(document.particulars.published == "2026-03-04")
    #expect(document.title == "Page")
  }

  @Test func `a part is read in its format`() throws {
    #expect(try document("# Met", format: .text(.plainText)).text == "# Met")
    #expect(try document("# Met", format: .text(.markdown)).text == "Met")
    #expect(try document("<nav>Met</nav>", format: .fragment).text == "Met")
  }

  @Test func `a part without words is a fault under its name`() {
    #expect {
      try document(" ", format: nil)
    } throws: { error in
      "\(error)" == "a#1: the file holds no text"
    }
  }

  @Test func `a file is asked for its parts, and nothing else is`() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"text": "One."}"# + "\n", to: "a.jsonl")
    try folder.write("One.", to: "a.txt")
    let path = folder.path("a.jsonl")
    var parts = try #require(try reader.parts(of: DocumentSource(name: path)))
    guard case .document(let part) = try parts.next() else {
      Issue.record("no document")
      return
    }
    #expect(part.name == path + "#1")
    #expect(try reader.parts(of: DocumentSource(name: folder.path("a.txt"))) == nil)
    #expect(try reader.parts(of: DocumentSource(name: folder.path("none"))) == nil)
    #expect(try reader.parts(of: .standardInput) == nil)
  }

  @Test func `what came through standard input is asked by its bytes`() throws {
    let bytes = Array(#"[{"text": "One."}]"#.utf8)
    var parts = try #require(try reader.parts(of: bytes, from: .standardInput))
    guard case .document(let part) = try parts.next() else {
      Issue.record("no document")
      return
    }
    #expect(part.name == "-#1")
    #expect(part.location == "stdin:#1")
  }

  @Test func `particulars are filled from others`() {
    let own = DocumentParticulars(title: "T", language: "en")
    let others = DocumentParticulars(
      title: "U", published: "2026", author: "A", language: "de", address: "https://a.example")
    #expect(
      own.filled(from: others)
        == DocumentParticulars(
          title: "T", published: "2026", author: "A", language: "en", address: "https://a.example"))
  }
}
