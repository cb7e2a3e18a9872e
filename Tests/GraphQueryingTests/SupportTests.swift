import GRDB
import GraphModel
import GraphSchema
import GraphStorage
import TestSupport
import Testing

@testable import GraphQuerying

/// A text, two copies of it, and another that says the same.
struct CopiedGraph {
  let folder: TemporaryFolder
  let database: GraphDatabase
  let query: GraphQuery

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("graph.sqlite"), access: .writing)
    query = GraphQuery(database)
    func edge(_ sentence: String, _ document: MarkedDocument) -> MarkedDocument {
      document.saying(
        sentence, .init("Rothwell Institute", .collaboratesWith, "Lumen"),
        .init("Nair", .worksAt, "Lumen"))
    }
    let statement =
      "The [Rothwell Institute|organisation] and [Lumen|organisation] agree, says [Nair|person]."
    let first = MarkedDocument("first.txt", published: "2026-01-01").saying(SampleRelease.text)
    let copy = MarkedDocument("a-copy.txt").saying(SampleRelease.text)
    let edited = MarkedDocument("edited.txt")
      .saying(SampleRelease.text.replacing("spring", with: "June"))
    let documents = [
      edge(statement, edge(statement, first)), edge(statement, copy),
      edge(statement.replacing("agree", with: "have agreed"), edited),
      edge(statement, MarkedDocument("other.txt")),
    ]
    for document in documents.map(\.graph) {
      try database.store(
        document, location: "/" + document.document.source, extractor: "test",
        readAt: "2026-01-01 00:00:00")
    }
  }
}

@Suite struct SupportTests {
  let copied: CopiedGraph
  var query: GraphQuery { copied.query }

  init() throws { copied = try CopiedGraph() }

  private func lumen() throws -> EntitySummary { try query.entity(named: "Lumen") }

  @Test func `copies count as one document, with the sentences of the one that has most`() throws {
    let partner = try #require(try query.collaborators(of: lumen().id).first)
    #expect(partner.documents == 2)
    #expect(partner.sentences == 3)
    #expect(partner.entity.documents == 2)
    #expect(try query.people(of: lumen().id).map(\.sentences) == [3])
    #expect(try query.profile(of: lumen()).relationships.map(\.sentences) == [3, 3])
  }

  @Test func `the views count the same`() throws {
    #expect(
      try copied.database.rows(
        "select sentences, documents from relationship where relation = 'collaborates_with'"
      ).map(\.values) == [[3, 2]])
    #expect(
      try copied.database.rows("select sentences, documents from collaboration order by name")
        .map(\.values) == [[3, 2], [3, 2]])
    #expect(
      try copied.database.rows("select sentences from people_by_organisation").map(\.values)
        == [[3]])
  }

  @Test func `every document is listed, a copy with what it is a copy of`() throws {
    #expect(
      try query.documents().map { "\($0.source): \($0.copyOf ?? "")" } == [
        "a-copy.txt: first.txt", "edited.txt: first.txt", "first.txt: ", "other.txt: ",
      ])
    #expect(try query.profile(of: lumen()).documents.count == 4)
    let statistics = try query.statistics()
    #expect(statistics.documents == 4)
    #expect(statistics.copies == 2)
  }

  @Test func `an exported edge tells the copies among its evidence`() throws {
    let edge = try #require(try query.graph(.init(relations: [.collaboratesWith])).edges.first)
    #expect(
      edge.evidence.map { "\($0.document) \($0.voice)" } == [
        "a-copy.txt first.txt", "edited.txt first.txt", "first.txt first.txt",
        "first.txt first.txt", "other.txt other.txt",
      ])
  }

  @Test func `in a database that knows no voices each document is its own`() throws {
    let path = copied.folder.path("old.sqlite")
    let old = try DatabaseQueue(path: path)
    try old.write { database in
      for script in GraphSchema.migrations[0] { try database.execute(sql: script) }
      try database.execute(
        sql: """
          insert into document values (1, 'a.txt', '/a.txt', 'A', 'h', 'x', '2026-01-01', '');
          insert into passage values (1, 1, 0, 0, 'paragraph', 0, 13, '', 'A and Lumens.');
          insert into entity values ('organisation:a', 'organisation', 'A');
          insert into entity values ('organisation:lumen', 'organisation', 'Lumen');
          insert into document_entity values
            (1, 1, 'organisation:a', 'organisation', 'A', 0, 'organisation:a'),
            (2, 1, 'organisation:lumen', 'organisation', 'Lumen', 0, 'organisation:lumen');
          insert into mention values (1, 1, 2, 6, 11, 'Lumen', 'lumen', 0, 1);
          insert into evidence (id, edge, passage, head, relation, tail, start_offset, end_offset,
                                status, confidence)
          values (1, 1, 1, 1, 'collaborates_with', 2, 0, 12, 'stated', 1);
          insert into edge values (1, 'organisation:a', 'collaborates_with', 'organisation:lumen', 1);
          pragma user_version = 1;
          pragma application_id = \(GraphSchema.applicationID);
          """)
    }
    try old.close()
    let query = GraphQuery(try GraphDatabase(path: path, access: .reading))
    #expect(try query.documents().map(\.copyOf) == [nil])
    #expect(try query.statistics().copies == 0)
    #expect(try query.entities(of: .organisation).map(\.documents) == [1, 1])
    let lumen = try query.entity(named: "Lumen")
    #expect(try query.collaborators(of: lumen.id).map(\.documents) == [1])
  }
}
