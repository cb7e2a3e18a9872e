import Liaison
import TestSupport
import Testing

@testable import LiaisonTool

@Suite struct MarkedPassageTests {
  /// The passage as it comes out of a database.
  private func passage(_ marked: String) throws -> PassageContents {
    let folder = try TemporaryFolder()
    let database = try GraphDatabase(path: folder.path("g.sqlite"), access: .writing)
    try database.store(
      MarkedDocument("a.txt").saying(marked).graph, location: "/a.txt", extractor: "test",
      readAt: "2026-01-01 00:00:00")
    let query = GraphQuery(database)
    return try #require(
      try query.contents(of: query.document(named: "a.txt")).passages.first)
  }

  private let text =
    "Ænima: [Umeå University|organisation] and [it~|organisation=Umeå University] in [Kiruna|place]."

  @Test func `mentions are marked in brackets`() throws {
    #expect(
      try passage(text).marked(.brackets).lines(width: .max)
        == ["Ænima: [Umeå University|organisation] and [it~|organisation] in [Kiruna|place]."])
  }

  @Test func `mentions are marked in colours`() throws {
    let line = try passage(text).marked(.colours).lines(width: .max).joined()
    #expect(line.contains("\u{1B}[1;36mUmeå University\u{1B}[0m\u{1B}[2m|organisation\u{1B}[0m"))
    #expect(line.contains("\u{1B}[4;36mit\u{1B}[0m"))
    #expect(line.contains("\u{1B}[1;94mKiruna"))
  }

  @Test func `text without mentions stays as it is`() throws {
    #expect(try passage("It rained.").marked(.colours).lines(width: .max) == ["It rained."])
  }
}
