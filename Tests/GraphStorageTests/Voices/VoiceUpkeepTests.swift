import GraphModel
import GraphStorage
import TestSupport
import Testing

@Suite struct VoiceUpkeepTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func database(_ name: String = "graph.sqlite") throws -> GraphDatabase {
    try GraphDatabase(path: folder.path(name), access: .writing)
  }

  private func store(
    _ text: String, as source: String, published: String? = nil,
    in database: GraphDatabase
  ) throws {
    let document = MarkedDocument(source, published: published).saying(text).graph
    try database.store(
      document, location: "/\(source)", extractor: "test", readAt: "2026-01-01 00:00:00")
  }

  /// The documents of each voice, the one that it is known by first.
  private func voices(_ database: GraphDatabase) throws -> [String] {
    try database.rows(
      """
      select group_concat(source, ' ') as sources from (
        select document.source, first.source as head from document
        join document as first on first.id = document.voice
        order by head, document.source <> head, document.source)
      group by head order by head
      """
    ).map { $0.text("sources") }
  }

  private let copy = SampleRelease.copy(closing: "Lumen of Jena makes lasers and detectors.")
  private let edited = SampleRelease.text.replacing("spring", with: "June")

  @Test func `copies are one voice, and both are there`() throws {
    let database = try database()
    try store(SampleRelease.text, as: "b.txt", in: database)
    try store(copy, as: "a.txt", in: database)
    try store(SampleRelease.sibling, as: "c.txt", in: database)
    #expect(try voices(database) == ["a.txt b.txt", "c.txt"])
  }

  @Test func `a voice is known by what was published first`() throws {
    let database = try database()
    try store(SampleRelease.text, as: "a.txt", in: database)
    try store(copy, as: "b.txt", published: "2026-02-01", in: database)
    try store(edited, as: "c.txt", published: "2026-01", in: database)
    #expect(try voices(database) == ["c.txt a.txt b.txt"])
    try database.removeDocument(location: "/c.txt")
    #expect(try voices(database) == ["b.txt a.txt"])
  }

  @Test func `short texts are never copies`() throws {
    let database = try database()
    for source in ["a.txt", "b.txt"] {
      try store("Anna Berg works at Umeå University.", as: source, in: database)
    }
    #expect(try voices(database) == ["a.txt", "b.txt"])
    #expect(try database.rows("select * from signature").isEmpty)
  }

  @Test func `documents of the same words share a signature, which goes with the last`() throws {
    let database = try database()
    for source in ["a.txt", "b.txt"] { try store(SampleRelease.text, as: source, in: database) }
    #expect(try database.rows("select * from signature").count == 1)
    try database.removeDocument(location: "/a.txt")
    #expect(try database.rows("select * from signature").count == 1)
    #expect(try voices(database) == ["b.txt"])
    try database.removeDocument(location: "/b.txt")
    #expect(try database.rows("select * from signature").isEmpty)
    #expect(try database.rows("select * from signature_band").isEmpty)
  }

  /// Three texts of which the second is like both others, which are not like each other.
  private func chain() -> [String] {
    let words = SampleRelease.text.split(separator: " ")
    let before = "Early on Monday the Lord Mayor of Harrogate said at the Town Hall that"
    let behind = "Half of all the farms in Kent and Essex want to join them by October"
    return [
      before + " " + words.dropLast(14).joined(separator: " "), SampleRelease.text,
      words.dropFirst(14).joined(separator: " ") + " " + behind,
    ]
  }

  @Test func `what joins two others joins them, and parts them when it leaves`() throws {
    let texts = chain()
    let signatures = try texts.map { try #require(TextSignature(text: $0)) }
    try #require(signatures[0].isCopy(of: signatures[1]) && signatures[1].isCopy(of: signatures[2]))
    try #require(!signatures[0].isCopy(of: signatures[2]))
    let database = try database()
    try store(texts[0], as: "a.txt", in: database)
    try store(texts[2], as: "c.txt", in: database)
    #expect(try voices(database) == ["a.txt", "c.txt"])
    try store(texts[1], as: "b.txt", in: database)
    #expect(try voices(database) == ["a.txt b.txt c.txt"])
    try store(texts[1], as: "d.txt", in: database)
    try database.removeDocument(location: "/b.txt")
    #expect(try voices(database) == ["a.txt c.txt d.txt"])
    try database.removeDocument(location: "/d.txt")
    #expect(try voices(database) == ["a.txt", "c.txt"])
  }

  @Test func `a document that changes leaves its voice`() throws {
    let database = try database()
    try store(SampleRelease.text, as: "a.txt", in: database)
    try store(copy, as: "b.txt", in: database)
    try store(SampleRelease.sibling, as: "a.txt", in: database)
    #expect(try voices(database) == ["a.txt", "b.txt"])
    try store(copy, as: "a.txt", in: database)
    #expect(try voices(database) == ["a.txt b.txt"])
  }

  @Test func `documents stored together have the voices of those stored one by one`() throws {
    let texts = chain() + [copy, edited, SampleRelease.sibling, copy]
    let sources = texts.indices.map { "\($0).txt" }
    let (single, together) = (try database("single.sqlite"), try database("together.sqlite"))
    // Each is stored a second time, with the text of the one before, as a change.
    for shift in [texts.count - 1, 0] {
      let documents = texts.indices.map { index in
        ReadDocument(
          MarkedDocument(sources[index]).saying(texts[(index + shift) % texts.count]).graph,
          location: "/\(sources[index])", extractor: "test", readAt: "2026-01-01 00:00:00")
      }
      for document in documents { try single.store([document]) }
      try together.store(documents)
      #expect(try voices(together) == voices(single))
    }
    #expect(try voices(together).count < texts.count)
  }

  @Test(arguments: 0..<12)
  func `the order of reading makes no difference, nor what was there in between`(
    seed: UInt64
  ) throws {
    let texts = chain() + [copy, edited, SampleRelease.sibling, copy]
    var sources = texts.indices.map { "\($0).txt" }
    let whole = try database("whole.sqlite")
    for (text, source) in zip(texts, sources) { try store(text, as: source, in: whole) }

    var generator = SeededGenerator(seed: seed)
    let mixed = try database("mixed.sqlite")
    sources.shuffle(using: &generator)
    for source in sources {
      guard let index = Int(source.dropLast(4)) else { continue }
      try store(texts[index], as: source, in: mixed)
      if Bool.random(using: &generator) {
        try store(texts.randomElement(using: &generator) ?? "", as: "between.txt", in: mixed)
      }
      if Bool.random(using: &generator) {
        try mixed.removeDocument(location: "/\(source)")
        try store(texts[index], as: source, in: mixed)
      }
    }
    try mixed.removeDocument(location: "/between.txt")
    #expect(try voices(mixed) == voices(whole))
  }
}
