import GraphModel
import GraphStorage
import TestSupport
import Testing

@Suite struct DocumentStorageTests {
  let folder: TemporaryFolder
  let database: GraphDatabase

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("graph.sqlite"), access: .writing)
  }

  private let agreement = MarkedDocument("agreement.txt")
    .saying(
      """
      The [Medical Research Council|organisation] ([MRC|organisation=Medical Research Council]) \
      signed with [AMED|organisation].
      """,
      .init(
        "Medical Research Council", .collaboratesWith, "AMED",
        Attributes(kind: "agreement", date: DateExpression(text: "1 February")))
    )
  private let office = MarkedDocument("office.txt")
    .saying(
      "[MRC|organisation] and [AMED|organisation] met in [London|place].",
      .init("MRC", .collaboratesWith, "AMED"), .init("AMED", .locatedIn, "London"))

  private func sources() throws -> [String] {
    try database.rows("select source from document order by source").map { $0.text("source") }
  }

  private func store(_ documents: MarkedDocument...) throws {
    for document in documents {
      let graph = document.graph
      try database.store(
        graph, location: "/" + graph.document.source, extractor: "test",
        readAt: "2026-01-01 00:00:00")
    }
  }

  @Test func `what a document says of itself is kept`() throws {
    let read = office.graph
    let document = Document(
      source: "office.html", text: read.document.text, contentHash: "h",
      passages: read.document.passages,
      particulars: DocumentParticulars(
        published: "2026-02", author: "Mira Sandoval", language: "pt-BR",
        address: "https://example.org/office"))
    try database.store(
      DocumentGraph(document: document, graph: read.graph, mentions: read.mentions),
      location: "/office.html", extractor: "test", readAt: "2026-01-01 00:00:00")
    #expect(
      try database.rows("select published, author, language, address from document").map(\.values)
        == [["2026-02", "Mira Sandoval", "pt-BR", "https://example.org/office"]])
  }

  private func edges() throws -> [String] {
    try database.rows(
      "select head, relation, tail, sentences from relationship order by 1, 2, 3"
    ).map {
      "\($0.text("head")) \($0.text("relation")) \($0.text("tail")) \($0.count("sentences"))"
    }
  }

  private func entities() throws -> [String] {
    try database.rows("select id from entity order by id").map { $0.text("id") }
  }

  /// Everything concluded, as text, for comparing two databases; row ids are left out.
  private func conclusions(of database: GraphDatabase) throws -> [[StoredValue]] {
    try [
      "select id, type, name from entity order by id",
      "select entity, name, folded, mentions from alias order by entity, name",
      "select head, relation, tail from edge order by 1, 2, 3",
      "select head_id, relation, tail_id, document, start_offset, sentence from evidence_text"
        + " order by 1, 2, 3, 4, 5",
      "select type, acronym, key, documents from expansion order by 1, 2, 3",
    ].flatMap { try database.rows($0).map(\.values) }
  }

  @Test func `a stored document gives its edges, names and sentences`() throws {
    try store(agreement)
    #expect(try edges() == ["AMED collaborates_with Medical Research Council 1"])
    let evidence = try #require(try database.rows("select * from evidence_text").first)
    #expect(
      evidence.text("sentence") == "The Medical Research Council (MRC) signed with AMED.")
    #expect(evidence.text("kind") == "agreement")
    #expect(evidence.text("date") == "1 February")
    #expect(evidence["date_iso"] == .null)
  }

  @Test func `the text comes back byte for byte`() throws {
    try store(agreement.saying("Ænima – 日本 🎉 e\u{301}.", kind: .item))
    #expect(
      try database.rows("select text from document_text").first?.text("text")
        == agreement.saying("Ænima – 日本 🎉 e\u{301}.", kind: .item).graph.document.text)
  }

  @Test func `an acronym joins what other documents say it stands for, in either order`() throws {
    try store(agreement, office)
    #expect(
      try edges() == [
        "AMED collaborates_with Medical Research Council 2", "AMED located_in London 1",
      ])
    let other = try GraphDatabase(path: folder.path("other.sqlite"), access: .writing)
    for document in [office, agreement] {
      let graph = document.graph
      try other.store(
        graph, location: "/" + graph.document.source, extractor: "test",
        readAt: "2026-01-01 00:00:00")
    }
    #expect(try conclusions(of: database) == conclusions(of: other))
  }

  @Test func `an acronym that two names share joins neither`() throws {
    let mine = MarkedDocument("mine.txt")
      .saying("The [Mine Rescue Corps|organisation] ([MRC|organisation=Mine Rescue Corps]) met.")
    try store(agreement, office, mine)
    #expect(try entities().contains("organisation:mrc"))
    try database.removeDocument(location: "/mine.txt")
    #expect(try !entities().contains("organisation:mrc"))
    #expect(try edges().first == "AMED collaborates_with Medical Research Council 2")
  }

  @Test func `a removed document takes along what only it said`() throws {
    try store(agreement, office)
    #expect(try database.removeDocument(location: "/agreement.txt"))
    #expect(
      try edges() == ["AMED collaborates_with MRC 1", "AMED located_in London 1"])
    #expect(try entities() == ["organisation:amed", "organisation:mrc", "place:london"])
    #expect(try database.removeDocument(location: "/office.txt"))
    for table in [
      "document", "passage", "document_entity", "mention", "evidence", "acronym", "entity",
      "alias", "edge", "expansion",
    ] {
      #expect(try database.rows("select * from \(table)").isEmpty, "\(table)")
    }
    #expect(try !database.removeDocument(location: "/office.txt"))
  }

  @Test func `storing again replaces, and leaves the same graph as storing once`() throws {
    try store(agreement, office)
    let once = try conclusions(of: database)
    try store(office, agreement, office)
    #expect(try conclusions(of: database) == once)
    #expect(try sources() == ["agreement.txt", "office.txt"])
  }

  @Test func `an edge between what turns out to be one entity is not kept`() throws {
    let odd = MarkedDocument("odd.txt")
      .saying(
        "[MRC|organisation] is part of the [Medical Research Council|organisation].",
        .init("MRC", .partOf, "Medical Research Council"))
    try store(odd)
    #expect(try edges().count == 1)
    try store(agreement)
    #expect(try edges() == ["AMED collaborates_with Medical Research Council 1"])
    try database.removeDocument(location: "/agreement.txt")
    #expect(try edges() == ["MRC part_of Medical Research Council 1"])
  }

  @Test func `an entity is shown under the spelling that is mentioned most`() throws {
    let once = MarkedDocument("once.txt").saying("[CENTRE FOR AGEING|hub] opens.")
    let twice = MarkedDocument("twice.txt")
      .saying("[Centre for Ageing|hub] and [Centre for Ageing|hub].")
    try store(once)
    #expect(try database.rows("select name from entity").map(\.values) == [["CENTRE FOR AGEING"]])
    try store(twice)
    #expect(try database.rows("select name from entity").map(\.values) == [["Centre for Ageing"]])
  }

  @Test func `two documents of one name are told apart by their paths`() throws {
    let graph = agreement.graph
    for location in ["/a/agreement.txt", "/b/agreement.txt"] {
      try database.store(
        graph, location: location, extractor: "test", readAt: "2026-01-01 00:00:00")
    }
    #expect(try sources() == ["/b/agreement.txt", "agreement.txt"])
  }
}
