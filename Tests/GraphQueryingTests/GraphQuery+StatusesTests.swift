import GraphModel
import GraphQuerying
import GraphStorage
import TestSupport
import Testing

/// Two documents that speak of one post, of these dates and statuses.
private struct TwoVoices {
  let folder: TemporaryFolder
  let database: GraphDatabase

  init(_ pieces: [(published: String?, status: Attributes.Status)]) throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("graph.sqlite"), access: .writing)
    for (index, piece) in pieces.enumerated() {
      let graph = MarkedDocument("\(index).txt", published: piece.published)
        .saying(
          "[Ada Low|person], number \(index), was seen at [Acme|organisation].",
          .init("Ada Low", .worksAt, "Acme", Attributes(status: piece.status))
        ).graph
      try database.store(
        graph, location: "/\(index).txt", extractor: "test", readAt: "2026-01-01 00:00:00")
    }
  }

  /// The statuses of what each kind of question finds with `statuses`.
  func answers(_ statuses: Set<Attributes.Status> = [.stated]) throws -> [[Attributes.Status]] {
    let query = GraphQuery(database, statuses: statuses)
    let ends = try [query.entity(named: "Ada Low"), query.entity(named: "Acme")]
    let evidence = try query.evidence(between: ends[0].id, and: ends[1].id)
    let edges = try query.graph().edges
    return [
      evidence.map(\.evidence.attributes.status),
      edges.flatMap(\.evidence).map(\.attributes.status),
    ]
  }

  /// Whether people, profiles, paths and counts have the post.
  func hasPost(_ statuses: Set<Attributes.Status> = [.stated]) throws -> [Bool] {
    let query = GraphQuery(database, statuses: statuses)
    let (ada, acme) = try (query.entity(named: "Ada Low"), query.entity(named: "Acme"))
    return [
      try !query.people(of: acme.id).isEmpty, try !query.profile(of: ada).relationships.isEmpty,
      try query.path(from: ada.id, to: acme.id) != nil,
      try query.statistics().edges[.worksAt] == 1,
    ]
  }
}

@Suite struct GraphQueryStatusesTests {
  @Test(
    arguments: [
      ("2019-05", "2020", true), ("2019", "2019-05", false), ("2020", "2019", false),
      ("2019-05-02", "2019-05-03", true), ("2019", "2019", false), (nil, "2019", false),
      ("2019", nil, false),
    ] as [(String?, String?, Bool)])
  func `what is stated no longer counts once a later document ends it`(
    stated: String?, ended: String?, isOver: Bool
  ) throws {
    let voices = try TwoVoices([(stated, .stated), (ended, .ended)])
    #expect(try voices.hasPost().allSatisfy { $0 == !isOver })
    for answer in try voices.answers() { #expect(answer == (isOver ? [] : [.stated])) }
  }

  @Test func `who comes back counts again`() throws {
    let voices = try TwoVoices([("2018", .stated), ("2019", .ended), ("2020", .stated)])
    for answer in try voices.answers() { #expect(answer == [.stated]) }
  }

  @Test func `asked for, what has ended is shown beside what is stated`() throws {
    let voices = try TwoVoices([("2018", .stated), ("2019", .ended)])
    for answer in try voices.answers([.stated, .ended]) { #expect(answer == [.stated, .ended]) }
    for answer in try voices.answers([.ended]) { #expect(answer == [.ended]) }
  }

  @Test(arguments: [Attributes.Status.planned, .ended, .denied])
  func `what is not stated is left out unless it is asked for`(status: Attributes.Status) throws {
    let voices = try TwoVoices([("2018", status)])
    #expect(try voices.hasPost().allSatisfy { !$0 })
    #expect(try voices.hasPost([status]).allSatisfy { $0 })
  }

  @Test func `a profile says that a post has ended`() throws {
    let voices = try TwoVoices([("2018", .ended)])
    let query = GraphQuery(voices.database, statuses: [.ended])
    let profile = try query.profile(of: query.entity(named: "Ada Low"))
    #expect(profile.relationships.map(\.details) == [["ended"]])
  }
}
