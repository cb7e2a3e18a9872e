import GraphModel
import GraphStorage
import TestSupport
import Testing

@Suite struct GraphDatabaseForgettingTests {
  private let folder: TemporaryFolder
  private let database: GraphDatabase

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("g.sqlite"), access: .writing)
  }

  private func store(_ location: String, file: String?) throws {
    let document = MarkedDocument(location).saying(
      "The [Medical Research Council|organisation] works with [Umeå University|organisation].",
      .init("Medical Research Council", .collaboratesWith, "Umeå University"))
    try database.store(
      document.graph, location: location, extractor: "test", readAt: "2026-01-01 00:00:00",
      file: file)
  }

  private func forget(_ location: String, whole: String? = nil) throws -> Bool {
    try database.forgetDocument(
      location: location, whole: whole, forgottenAt: "2026-01-02T00:00:00Z")
  }

  private func places() throws -> [String] {
    try database.forgotten().map { "\($0.location) in \($0.file)" }
  }

  @Test func `a forgotten document takes its edges along, and is remembered`() throws {
    try store("/a.txt", file: "/a.txt")
    #expect(try forget("/a.txt"))
    #expect(try database.rows("select * from edge").isEmpty)
    #expect(try database.rows("select * from document").isEmpty)
    #expect(try places() == ["/a.txt in /a.txt"])
  }

  @Test func `an edge that another document states stays`() throws {
    try store("/a.txt", file: "/a.txt")
    try store("/b.txt", file: "/b.txt")
    #expect(try forget("/a.txt"))
    #expect(try database.rows("select * from edge").count == 1)
  }

  @Test func `a document in a file is remembered with the file`() throws {
    try store("/news.zip!/a.txt", file: "/news.zip")
    #expect(try forget("/news.zip!/a.txt"))
    #expect(try places() == ["/news.zip!/a.txt in /news.zip"])
  }

  @Test func `a whole file is remembered once`() throws {
    for name in ["a", "b"] {
      try store("/news.zip!/\(name).txt", file: "/news.zip")
      #expect(try forget("/news.zip!/\(name).txt", whole: "/news.zip"))
    }
    #expect(try places() == ["/news.zip in /news.zip"])
  }

  @Test func `what came from standard input, or is not there, is not remembered`() throws {
    try store("stdin:1", file: nil)
    #expect(try forget("stdin:1"))
    #expect(try !forget("/none.txt"))
    #expect(try places().isEmpty)
    #expect(try database.rows("select * from document").isEmpty)
  }

  @Test func `what is recalled is not forgotten, and its file is no longer known`() throws {
    try store("/news.zip!/a.txt", file: "/news.zip")
    _ = try forget("/news.zip!/a.txt")
    try database.record(StoredFile(location: "/news.zip", size: 1, modified: 1, reading: "test"))
    try database.recall("/news.zip!/a.txt")
    #expect(try places().isEmpty)
    #expect(try database.file(at: "/news.zip") == nil)
  }
}
