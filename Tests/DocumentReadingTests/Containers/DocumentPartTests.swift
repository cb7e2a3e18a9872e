import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct DocumentPartTests {
  private func part(_ particulars: DocumentParticulars = DocumentParticulars()) -> DocumentPart {
    DocumentPart(
      name: "a#1", location: "/a#1",
      part: Part(name: "1", bytes: Array("We met.".utf8), particulars: particulars))
  }

  @Test func `the hash of a document is that of its bytes and of what is said of it`() {
    #expect(part().contentHash == ContentHash.of(Array("We met.".utf8)))
    let hashes = [
      part(), part(DocumentParticulars(title: "T")), part(DocumentParticulars(author: "T")),
      part(DocumentParticulars(language: "en")),
    ].map(\.contentHash)
    #expect(Set(hashes).count == 4)
  }

  private func parts(_ text: String, name: String) throws -> DocumentParts? {
    try DocumentParts(
      .bytes(Array(text.utf8)), name: name, location: "/x/" + name, limit: 1 << 16,
      fields: RecordFields(), timeLimit: .standard)
  }

  @Test func `a document is known by the place of the file and its own name`() throws {
    var parts = try #require(try parts(#"[{"id": "k", "text": "One."}]"#, name: "a.json"))
    guard case .document(let part) = try parts.next() else {
      Issue.record("no document")
      return
    }
    #expect(part.name == "a.json#k")
    #expect(part.location == "/x/a.json#k")
    #expect(try parts.next() == nil)
    #expect(try parts.next() == nil)
  }

  @Test func `documents of one name are told apart, and from one that is called so`() throws {
    let json =
      #"[{"id": "k", "text": "1"}, {"id": "k (2)", "text": "2"}, {"id": "k", "text": "3"}]"#
    #expect(
      try ReadParts.lines(of: Array(json.utf8), name: "a.json")
        == ["a.json#k: 1", "a.json#k (2): 2", "a.json#k (3): 3"])
  }

  @Test(arguments: ["", "We met.", "# Met", "a,b", "<p>We met.</p>", "{curly", "[1] A note."])
  func `a text is one document`(text: String) throws {
    #expect(try parts(text, name: "a.txt") == nil)
  }
}
