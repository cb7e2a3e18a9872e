import GraphModel
import GraphQuerying
import GraphStorage
import TestSupport
import Testing

/// A small graph in a database: two funders with an agreement, and a platform with its people.
struct SmallGraph {
  let folder: TemporaryFolder
  let database: GraphDatabase

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("graph.sqlite"), access: .writing)
    let documents = [
      MarkedDocument("agreement.txt")
        .saying(
          """
          The [Medical Research Council|organisation] ([MRC|organisation=Medical Research Council]) \
          and [AMED|organisation] signed a memorandum on [dementia|area] on 1 February 2017.
          """,
          .init(
            "Medical Research Council", .collaboratesWith, "AMED",
            Attributes(
              kind: "memorandum", date: DateExpression(text: "1 February 2017", iso: "2017-02-01"),
              about: "dementia")),
          .init("AMED", .focusesOn, "dementia")
        )
        .saying(
          "[Mira Sandoval|person] is Chief Executive of the [MRC|organisation=Medical Research Council].",
          .init(
            "Mira Sandoval", .worksAt, "Medical Research Council",
            Attributes(role: "Chief Executive")),
          .init(
            "Mira Sandoval", .leads, "Medical Research Council", Attributes(role: "Chief Executive")
          )),
      MarkedDocument("platform.txt")
        .saying(
          "[José Quiñones|person] of the [Niche Hub|hub] at [Imperial College London|organisation].",
          .init("José Quiñones", .worksAt, "Niche Hub"),
          .init("Niche Hub", .hostedBy, "Imperial College London")
        )
        .saying(
          "The [MRC|organisation] funds the [Niche Hub|hub] and may join the [Safety Hub|hub].",
          .init("MRC", .funds, "Niche Hub", Attributes(amount: "£2m")),
          .init("MRC", .memberOf, "Safety Hub", Attributes(status: .planned))
        )
        .saying(
          "Both [MRC|organisation] and [AMED|organisation] are in the [UK|place] today.",
          .init("MRC", .locatedIn, "UK"), .init("AMED", .locatedIn, "UK")),
    ]
    for document in documents.map(\.graph) {
      try database.store(
        document, location: "/" + document.document.source, extractor: "test",
        readAt: "2026-01-01 00:00:00")
    }
  }
}

@Suite struct GraphQueryTests {
  let small: SmallGraph
  let query: GraphQuery

  init() throws {
    small = try SmallGraph()
    query = GraphQuery(small.database)
  }

  private func id(_ name: String) throws -> String { try query.entity(named: name).id }

  @Test(arguments: [
    "Medical Research Council", "medical research council", "MRC", "mrc", "the MRC",
    "organisation:medical-research-council", "MEDICAL-RESEARCH  COUNCIL",
  ])
  func `a name is found in any spelling`(name: String) throws {
    #expect(try query.entity(named: name).name == "Medical Research Council")
  }

  @Test func `accents may be left out`() throws {
    #expect(try query.entity(named: "jose quinones").name == "José Quiñones")
  }

  @Test(arguments: [
    ("Medcial Reserch Council", "Medical Research Council"),
    ("Imperial", "Imperial College London"),
    ("Jose Quinnones", "José Quiñones"), ("ame", "AMED"), ("am", "AMED"),
  ])
  func `an unknown name is told the nearest`(name: String, nearest: String) throws {
    let error = #expect(throws: QueryError.self) { try query.entity(named: name) }
    guard case .unknownName(_, let names) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(names.first?.name == nearest)
  }

  @Test(arguments: ["zzzzqqqq", "", "\"", "%", "日本語の名前", "a* OR b", "'; drop table entity; --"])
  func `a name that is near nothing is told so`(name: String) throws {
    #expect(throws: QueryError.unknownName(name, nearest: [])) { try query.entity(named: name) }
  }

  @Test func `a name of several lists them`() throws {
    let mine = MarkedDocument("mine.txt")
      .saying("[Mercury Hub|hub=Mercury Alliance Hub] and [Mercury Hub|prize=Mercury Star Prize].")
      .graph
    try small.database.store(
      mine, location: "/mine.txt", extractor: "test", readAt: "2026-01-01 00:00:00")
    let error = #expect(throws: QueryError.self) { try query.entity(named: "mercury hub") }
    #expect(
      error?.description == """
        several go by the name "mercury hub"; say which by its full name or id:
          Mercury Alliance Hub  (hub:mercury-alliance-hub)
          Mercury Star Prize  (prize:mercury-star-prize)
        """)
    #expect(try query.entity(named: "mercury hub", types: [.prize]).type == .prize)
  }

  @Test func `collaborators come with how, when and on what`() throws {
    let collaborators = try query.collaborators(of: id("MRC"))
    let amed = try #require(collaborators.first)
    #expect(collaborators.count == 1)
    #expect(amed.entity.name == "AMED")
    #expect(amed.kinds == ["memorandum"])
    #expect(amed.dates == ["2017-02-01"])
    #expect(amed.subjects == ["dementia"])
    #expect(amed.sentences == 1)
    #expect(
      try query.collaborators(of: id("AMED")).map(\.entity.name) == ["Medical Research Council"])
    #expect(try query.collaborators(of: id("Niche Hub")).isEmpty)
  }

  @Test func `people come with their roles, and those of units with the unit`() throws {
    let atCouncil = try query.people(of: id("MRC"))
    #expect(atCouncil.map(\.person.name) == ["Mira Sandoval"])
    #expect(atCouncil.first?.roles == ["Chief Executive"])
    #expect(atCouncil.first?.leads == true)
    let atCollege = try query.people(of: id("Imperial College London"))
    #expect(atCollege.map(\.person.name) == ["José Quiñones"])
    #expect(atCollege.first?.units.map(\.name) == ["Niche Hub"])
    #expect(try query.people(of: id("Imperial College London"), units: false).isEmpty)
  }

  @Test func `a profile tells everything of an entity`() throws {
    let profile = try query.profile(of: query.entity(named: "MRC"))
    #expect(profile.aliases == ["MRC"])
    #expect(profile.documents == ["agreement.txt", "platform.txt"])
    #expect(
      profile.relationships.map { "\($0.isOutgoing) \($0.relation.rawValue) \($0.other.name)" } == [
        "true collaborates_with AMED", "true funds Niche Hub", "true located_in UK",
        "false leads Mira Sandoval", "false works_at Mira Sandoval",
      ])
    #expect(profile.relationships.first?.details == ["memorandum", "2017-02-01"])
  }

  @Test func `what is planned is left out unless it is asked for`() throws {
    #expect(try query.evidence(between: id("MRC"), and: id("Safety Hub")).isEmpty)
    let all = GraphQuery(small.database, statuses: Set(Attributes.Status.allCases))
    let evidence = try all.evidence(between: id("Safety Hub"), and: id("MRC"))
    #expect(evidence.map(\.relation) == [.memberOf])
    #expect(evidence.first?.evidence.attributes.status == .planned)
  }

  @Test func `evidence is the sentence, word for word`() throws {
    let evidence = try query.evidence(between: id("AMED"), and: id("MRC"))
    #expect(
      evidence.map(\.evidence.sentence) == [
        """
        The Medical Research Council (MRC) and AMED signed a memorandum on dementia on 1 February \
        2017.
        """
      ])
    #expect(evidence.first?.evidence.span.start == 0)
  }

  @Test func `a path is the shortest, and may avoid types`() throws {
    let path = try #require(try query.path(from: id("AMED"), to: id("José Quiñones")))
    #expect(path.map(\.to.name) == ["Medical Research Council", "Niche Hub", "José Quiñones"])
    #expect(path.map(\.relation) == [.collaboratesWith, .funds, .worksAt])
    #expect(path.last?.isForward == false)
    #expect(try query.path(from: id("AMED"), to: id("AMED")) == [])
    #expect(try query.path(from: id("AMED"), to: id("Safety Hub")) == nil)
    #expect(
      try query.path(from: id("dementia"), to: id("Niche Hub"), avoiding: [.organisation]) == nil)
  }

  @Test func `search finds words in names and passages`() throws {
    let result = try query.search("memorandum dem")
    #expect(result.passages.map(\.document) == ["agreement.txt"])
    #expect(result.passages.first?.excerpt.contains("«memorandum»") == true)
    #expect(try query.search("research").entities.map(\.name) == ["Medical Research Council"])
    #expect(try query.search("quinones").passages.count == 1)
    #expect(throws: QueryError.emptySearch) { try query.search(" -- \" ") }
    #expect(try query.search("zebra\" OR \"mrc").passages.isEmpty)
  }

  @Test func `statistics count everything`() throws {
    let statistics = try query.statistics()
    #expect(statistics.documents == 2)
    #expect(statistics.entities[.hub] == 2)
    #expect(statistics.entities[.prize] == 0)
    #expect(statistics.edges[.locatedIn] == 2)
    #expect(statistics.evidence == 9)
    #expect(statistics.edges[.memberOf] == 0)
    let all = GraphQuery(small.database, statuses: Set(Attributes.Status.allCases))
    #expect(try all.statistics().evidence == 10)
    #expect(try all.statistics().edges[.memberOf] == 1)
  }

  @Test func `an ego network reaches as far as it is told`() throws {
    func names(_ selection: GraphSelection) throws -> [String] {
      try query.graph(selection).entities.map(\.name)
    }
    let quinones = try id("José Quiñones")
    #expect(try names(.init(around: quinones, depth: 0)) == ["José Quiñones"])
    #expect(try names(.init(around: quinones)) == ["Niche Hub", "José Quiñones"])
    #expect(
      try names(.init(around: quinones, depth: 2)) == [
        "Niche Hub", "Imperial College London", "Medical Research Council", "José Quiñones",
      ])
    #expect(
      try names(.init(around: quinones, depth: 9, types: [.hub])) == ["Niche Hub", "José Quiñones"])
    #expect(
      try query.graph(.init(relations: [.funds])).edges.map(\.relation) == [.funds])
    #expect(try query.graph().edges.count == 9)
  }
}
