import GRDB
import GraphModel
import TestSupport
import Testing

@testable import GraphStorage

/// What is stored of a document after an edit is what a database has that never saw the old one.
@Suite struct DocumentUpdateTests {
  let folder: TemporaryFolder
  let database: GraphDatabase

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("graph.sqlite"), access: .writing)
  }

  private typealias Saying = (text: String, edges: [MarkedDocument.MarkedEdge])

  // Each with the edge that it states, if it states one.
  private static var sayings: [Saying] {
    [
      (
        "[Umeå University|organisation] ([UMU|organisation=Umeå University]) and "
          + "[Lund Institute|organisation] signed an agreement on 3 May.",
        [.init("Umeå University", .collaboratesWith, "Lund Institute")]
      ),
      ("[UMU|organisation] will build a laboratory for 12 people.", []),
      (
        "[Anna Berg|person] leads the [Lund Institute|organisation], and [she~|person=Anna Berg] "
          + "works there.",
        [.init("Anna Berg", .leads, "Lund Institute")]
      ),
      (
        "[Anna Berg|person] leads the [Lund Institute|organisation] no longer.",
        [.init("Anna Berg", .leads, "Lund Institute", Attributes(status: .ended))]
      ),
      (
        "[Umeå university|organisation=Umeå University] is in [Umeå|place].",
        [.init("Umeå University", .locatedIn, "Umeå")]
      ),
      (
        "The [UMEÅ UNIVERSITY|organisation=Umeå University] funds [Carl Ek|person], says "
          + "[Umeå university|organisation=Umeå University].",
        [.init("Umeå University", .funds, "Carl Ek")]
      ),
      ("The [Umea\u{30A} University|organisation=Umeå University] has a new roof.", []),
      (
        "[Ulm Medical Union|organisation] ([UMU|organisation=Ulm Medical Union]) is part of "
          + "[Ulm Hospital|organisation].",
        [.init("Ulm Medical Union", .partOf, "Ulm Hospital")]
      ),
      ("Farms in Kent, Essex and Surrey lost 14, 25 and 36 per cent of their Norfolk hens.", []),
      ("Nothing was said of the old greenhouse.", []),
      ("", []),
      (SampleRelease.text, []),
      (SampleRelease.sibling, []),
    ]
  }

  /// A document of the sayings with these numbers; a negative one is furniture of the page.
  private func document(
    _ source: String, _ numbers: [Int], published: String? = nil
  ) -> DocumentGraph {
    var document = MarkedDocument(source, published: published)
    for number in numbers {
      let saying = Self.sayings[abs(number)]
      guard !saying.text.isEmpty else { continue }
      document =
        saying.edges.first.map {
          document.saying(saying.text, kind: number < 0 ? .furniture : .paragraph, $0)
        } ?? document.saying(saying.text, kind: number < 0 ? .furniture : .paragraph)
    }
    return document.graph
  }

  private func store(_ graph: DocumentGraph, in database: GraphDatabase) throws {
    try database.store(
      graph, location: "/\(graph.document.source)", extractor: "test",
      readAt: "2026-01-01 00:00:00")
  }

  private func expectFresh(_ documents: [DocumentGraph], _ name: String = "fresh") throws {
    let fresh = try GraphDatabase(path: folder.path("\(name).sqlite"), access: .writing)
    for document in documents { try store(document, in: fresh) }
    let differences = try DatabaseContents(of: database).differences(
      from: DatabaseContents(of: fresh))
    #expect(differences.isEmpty)
    #expect(try DatabaseContents.faults(of: database).isEmpty)
  }

  @Test(arguments: [
    ("at the start", [0, 2, 8, 4], [9, 2, 8, 4]), ("in the middle", [0, 2, 8, 4], [0, 3, 8, 4]),
    ("at the end", [0, 2, 8, 4], [0, 2, 8, 5]), ("a passage more", [0, 2, 4], [0, 9, 8, 2, 4]),
    ("a passage less", [0, 9, 8, 2, 4], [0, 2, 4]), ("only moved", [0, 2, 8, 4], [2, 8, 4, 0]),
    ("turned round", [0, 2, 8, 4], [4, 8, 2, 0]), ("twice the same", [2, 8], [2, 2, 8, 8]),
    ("once the same", [2, 2, 8, 8], [2, 8]), ("another best name", [4, 0], [4, 4, 5]),
    ("another accent", [4, 9], [4, 6]), ("the only evidence", [0, 2], [0, 9]),
    ("all new", [0, 2, 8], [7, 5, 9]), ("emptied", [0, 2, 8], []), ("filled", [], [0, 2, 8]),
    ("furniture", [0, 2, 8], [0, -2, -8]), ("no furniture", [-9, -2, -8], [0, 2, 8]),
    ("full name for an acronym", [1, 9], [0, 1, 9]), ("the acronym alone", [0, 1], [1]),
    ("another expansion", [0, 9], [7, 9]), ("a copy", [8, 9], [8, 9, 11]),
    ("a copy no longer", [11, 8], [12, 8]), ("nothing", [0, 2, 8], [0, 2, 8]),
  ])
  func `an edit leaves what reading anew would`(
    edit: String, before: [Int], now: [Int]
  ) throws {
    let others = [
      document("a.txt", [1, 9]), document("b.txt", [11, 9]), document("d.txt", [9, 11, 5]),
    ]
    for other in others { try store(other, in: database) }
    try store(document("c.txt", before), in: database)
    try store(document("c.txt", now), in: database)
    try expectFresh(others + [document("c.txt", now)])
  }

  @Test func `rows that say the same stay, and only what is touched is written`() throws {
    func rows(_ table: String) throws -> [Int?] {
      try database.rows("select id from \(table) order by id").map { $0["id"].int }
    }
    try store(document("a.txt", [2, 9, 4]), in: database)
    let tables = ["document", "passage", "mention", "evidence", "edge", "document_entity", "alias"]
    let before = try tables.map(rows)
    try store(document("a.txt", [2, 8, 4]), in: database)
    #expect(try tables.map(rows) == before)
    try store(document("a.txt", [8, 2, 8, 4]), in: database)
    #expect(try rows("mention") == before[2])
    try expectFresh([document("a.txt", [8, 2, 8, 4])])
  }

  @Test func `what was read otherwise is written anew`() throws {
    try store(document("a.txt", [2, 9, 4]), in: database)
    try database.queue.write { try $0.execute(sql: "update mention set folded = 'old'") }
    try database.store(
      document("a.txt", [2, 9, 4]), location: "/a.txt", extractor: "another",
      readAt: "2026-01-01 00:00:00")
    #expect(try database.rows("select id from mention where folded = 'old'").isEmpty)
    #expect(try !database.rows("select id from mention").isEmpty)
  }

  @Test func `a document whose passages were tampered with is written anew`() throws {
    try store(document("a.txt", [9, 8]), in: database)
    try database.queue.write {
      try $0.execute(sql: "update passage set ordinal = 2 where ordinal = 1")
    }
    try store(document("a.txt", [9, 8, 2, 9]), in: database)
    try expectFresh([document("a.txt", [9, 8, 2, 9])])
  }

  @Test func `another day of publication makes another document the first of its voice`() throws {
    let copies = [document("a.txt", [11]), document("b.txt", [11, 9])]
    for copy in copies { try store(copy, in: database) }
    try store(document("b.txt", [11, 9], published: "2025-01-01"), in: database)
    try expectFresh([copies[0], document("b.txt", [11, 9], published: "2025-01-01")])
  }

  @Test(arguments: 1..<9)
  func `any edits in any order leave what reading anew would`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var texts: [String: [Int]] = [:]
    for step in 0..<60 {
      let source = "\(Int.random(in: 0..<7, using: &generator)).txt"
      var numbers = texts[source, default: []]
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0...numbers.count, using: &generator)
        let number = Int.random(in: -9..<Self.sayings.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0 where place < numbers.count: numbers.remove(at: place)
        case 1 where place < numbers.count: numbers[place] = number
        case 2: numbers.shuffle(using: &generator)
        default: numbers.insert(number, at: place)
        }
      }
      texts[source] = numbers
      try store(document(source, numbers), in: database)
      guard step % 12 == 11 else { continue }
      let sources = texts.keys.sorted()
      try expectFresh(sources.map { document($0, texts[$0, default: []]) }, "fresh\(step)")
    }
  }
}
