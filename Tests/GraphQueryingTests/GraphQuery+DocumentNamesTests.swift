import GraphModel
import GraphQuerying
import GraphStorage
import TestSupport
import Testing

@Suite struct DocumentNameTests {
  let small: SmallGraph
  let query: GraphQuery

  init() throws {
    small = try SmallGraph()
    query = GraphQuery(small.database)
    for (source, file) in [
      ("news/2019/visit.txt", "news/2019/visit.txt"), ("news/2020/visit.txt", nil),
      ("visit.txt", nil), ("news/post.jsonl#17", "news/post.jsonl"),
      ("news/mail.zip!/note.txt", "news/mail.zip"), ("old/mail.zip!/note.txt", "old/mail.zip"),
    ] {
      try small.database.store(
        MarkedDocument(source).saying("[AMED|organisation] met.").graph,
        location: "/home/" + source, extractor: "test", readAt: "2026-01-01 00:00:00",
        file: file.map { "/home/" + $0 })
    }
  }

  @Test(arguments: [
    ("agreement.txt", "agreement.txt"), ("./agreement.txt", "agreement.txt"),
    ("/agreement.txt", "agreement.txt"), ("2019/visit.txt", "news/2019/visit.txt"),
    ("/home/news/2020/visit.txt", "news/2020/visit.txt"), ("visit.txt", "visit.txt"),
    ("post.jsonl#17", "news/post.jsonl#17"), ("news/mail.zip!/note.txt", "news/mail.zip!/note.txt"),
  ])
  func `a document is found by its path or the end of it`(name: String, source: String) throws {
    #expect(try query.document(named: name).source == source)
  }

  @Test func `several are listed`() throws {
    #expect(
      throws: QueryError.ambiguousDocument(
        "note.txt", candidates: ["news/mail.zip!/note.txt", "old/mail.zip!/note.txt"])
    ) { try query.document(named: "note.txt") }
    #expect(
      QueryError.ambiguousDocument("note.txt", candidates: ["a/note.txt", "b/note.txt"]).description
        == """
        2 documents go by the name "note.txt"; say which by more of its path:
          a/note.txt
          b/note.txt
        """)
  }

  @Test(arguments: [
    ("agrement.txt", ["agreement.txt"]), ("sit.txt", ["visit.txt"]), ("%", []), ("", []),
    ("reement.txt", ["agreement.txt"]),
  ])
  func `the end of a name is no name, and the nearest are told`(name: String, nearest: [String])
    throws
  {
    let error = #expect(throws: QueryError.self) { try query.document(named: name) }
    guard case .unknownDocument(_, let names) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Array(names.filter { !$0.hasPrefix("news/") }.prefix(1)) == nearest)
  }

  @Test func `a file stands for all that it holds`() throws {
    let found = try #require(try query.file(named: "post.jsonl"))
    #expect(found.location == "/home/news/post.jsonl")
    #expect(found.documents.map(\.source) == ["news/post.jsonl#17"])
    #expect(try query.file(named: "none.zip") == nil)
    #expect(throws: QueryError.self) { try query.file(named: "mail.zip") }
  }
}
