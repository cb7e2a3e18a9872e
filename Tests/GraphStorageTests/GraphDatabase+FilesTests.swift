import GraphModel
import GraphStorage
import TestSupport
import Testing

@Suite struct GraphDatabaseFilesTests {
  private let folder: TemporaryFolder
  private let database: GraphDatabase
  private let archive = StoredFile(location: "/news.zip", size: 9, modified: 1, reading: "test")

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path + "/g.sqlite", access: .writing)
  }

  private func store(_ location: String, file: String?, whole: StoredFile? = nil) throws {
    let document = MarkedDocument(location).saying(
      "The [Medical Research Council|organisation] works with [Umeå University|organisation].",
      .init("Medical Research Council", .collaboratesWith, "Umeå University"))
    try database.store(
      document.graph, location: location, extractor: "test", readAt: "2026-01-01 00:00:00",
      file: file, whole: whole)
  }

  private func locations() throws -> [String] {
    try database.rows("select location from document order by location").map {
      $0.text("location")
    }
  }

  @Test func `a file that was read is known, with the number of its documents`() throws {
    #expect(try database.file(at: "/news.zip") == nil)
    try store("/news.zip!/a.txt", file: "/news.zip")
    try store("/news.zip!/b.txt", file: "/news.zip")
    #expect(try database.file(at: "/news.zip") == nil)
    try database.record(archive)
    let known = try #require(try database.file(at: "/news.zip"))
    #expect(known.file == archive)
    #expect(known.documents == 2)
  }

  @Test func `a file that is one document is recorded with it`() throws {
    let file = StoredFile(location: "/a.txt", size: 1, modified: 2, reading: "test")
    try store("/a.txt", file: "/a.txt", whole: file)
    #expect(try database.file(at: "/a.txt")?.file == file)
  }

  @Test func `files are recorded with documents that were read out of others`() throws {
    try database.store([], recording: [archive])
    #expect(try database.file(at: "/news.zip")?.file == archive)
  }

  @Test func `what a file no longer holds goes with its edges`() throws {
    try store("/news.zip!/a.txt", file: "/news.zip")
    try store("/news.zip!/b.txt", file: "/news.zip")
    try store("/other.txt", file: "/other.txt")
    #expect(
      try database.removeDocuments(ofFile: "/news.zip", keeping: ["/news.zip!/b.txt"]) == 1)
    #expect(try locations() == ["/news.zip!/b.txt", "/other.txt"])
    #expect(try database.removeDocuments(ofFile: "/news.zip") == 1)
    #expect(try database.removeDocuments(ofFile: "/other.txt") == 1)
    #expect(try database.rows("select * from edge").isEmpty)
    #expect(try database.rows("select * from entity").isEmpty)
  }

  @Test func `a document of before there were files is that of its own location`() throws {
    try store("/old.txt", file: nil)
    #expect(try database.fileLocations() == ["/old.txt"])
    #expect(try database.removeDocuments(ofFile: "/old.txt") == 1)
  }

  @Test func `a file is no longer known when a document of it is taken away`() throws {
    try store("/news.zip!/a.txt", file: "/news.zip")
    try database.record(archive)
    try database.removeDocument(location: "/news.zip!/a.txt")
    #expect(try database.file(at: "/news.zip") == nil)
  }

  @Test func `each file is listed once`() throws {
    try store("/news.zip!/a.txt", file: "/news.zip")
    try store("/news.zip!/b.txt", file: "/news.zip")
    try store("/b.txt", file: "/b.txt")
    #expect(try database.fileLocations() == ["/b.txt", "/news.zip"])
  }
}
