import GraphModel
import GraphQuerying
import GraphStorage
import Testing

@Suite struct DocumentQueryTests {
  let small: SmallGraph

  init() throws { small = try SmallGraph() }

  @Test func `documents are listed by source with what was found in them`() throws {
    let documents = try GraphQuery(small.database).documents()
    #expect(documents.map(\.source) == ["agreement.txt", "platform.txt"])
    #expect(documents.map(\.location) == ["/agreement.txt", "/platform.txt"])
    #expect(documents.map(\.passages) == [2, 3])
    #expect(documents.map(\.entities) == [4, 7])
    #expect(documents.map(\.edges) == [4, 6])
  }

  @Test func `a listed document has the particulars it was stored with`() throws {
    let particulars = DocumentParticulars(
      published: "2026-02-01", author: "Mira Sandoval", language: "en",
      address: "https://example.org/note")
    let document = Document(
      source: "a-note.html", text: "", contentHash: "h", passages: [], particulars: particulars)
    try small.database.store(
      DocumentGraph(document: document, graph: Graph(entities: [], edges: []), mentions: []),
      location: "/a-note.html",
      extractor: "test", readAt: "2026-01-01 00:00:00")
    let first = try #require(try GraphQuery(small.database).documents().first)
    #expect(first.source == "a-note.html")
    #expect(first.particulars == particulars)
    #expect(first.passages == 0)
  }
}
