import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct GraphScorerTests {
  private let document = AnnotatedDocument(
    parsing: """
      % id: x
      {{Ada Low|per:low}} of {{Acme|org:acme}} met {{Bo Ray|per:ray}} of {{Bolt|org:bolt}}.
      > works_at low acme
      > works_at ray bolt
      > collaborates_with acme bolt
      > collaborates_with bolt acme
      """, place: "x.ann")

  private func edge(_ head: String, _ relation: Relation, _ tail: String) -> Edge {
    let evidence = Evidence(document: "x", span: TextSpan(start: 0, end: 1), sentence: "x")
    return Edge(head: head, relation: relation, tail: tail, evidence: [evidence])
  }

  private func report(_ edges: [Edge], extra: [Entity] = []) -> EvaluationReport {
    let entities = [
      Entity(id: "1", type: .person, name: "Dr Ada Low"),
      Entity(id: "2", type: .organisation, name: "ACME"),
      Entity(id: "3", type: .organisation, name: "Bolt"),
    ]
    var scorer = GraphScorer()
    scorer.add(document, extracted: Graph(entities: entities + extra, edges: edges), name: "x")
    return scorer.report
  }

  @Test func `entities and edges are counted by kind and in all`() {
    let report = report([edge("1", .worksAt, "2"), edge("1", .leads, "2")])
    #expect(
      report.counts(of: .entities(.person)) == AgreementCounts(right: 1, guessed: 1, wanted: 2))
    #expect(report.counts(of: .entities(nil)) == AgreementCounts(right: 3, guessed: 3, wanted: 4))
    #expect(
      report.counts(of: .edges(.worksAt)) == AgreementCounts(right: 1, guessed: 1, wanted: 2))
    #expect(report.counts(of: .edges(.leads)) == AgreementCounts(right: 0, guessed: 1, wanted: 0))
    #expect(report.counts(of: .edges(nil)) == AgreementCounts(right: 1, guessed: 2, wanted: 3))
  }

  @Test(arguments: [["2", "3"], ["3", "2"]])
  func `the order of a symmetric edge's ends does not count`(ends: [String]) {
    let report = report([edge(ends[0], .collaboratesWith, ends[1])])
    #expect(
      report.counts(of: .edges(.collaboratesWith))
        == AgreementCounts(right: 1, guessed: 1, wanted: 1))
  }

  @Test func `an edge stated twice counts once`() {
    let report = report([edge("1", .worksAt, "2"), edge("1", .worksAt, "2")])
    #expect(report.counts(of: .edges(.worksAt)).guessed == 1)
  }

  @Test func `an edge of a duplicate entity is wrong, and so is the duplicate`() {
    let twin = Entity(id: "9", type: .person, name: "Ada Low")
    let report = report([edge("9", .worksAt, "2")], extra: [twin])
    #expect(report.counts(of: .edges(.worksAt)).right == 0)
    #expect(
      report.errors.filter { $0.kind == .entityNotInGold }.map(\.description) == [
        "person 'Ada Low'"
      ])
  }

  @Test func `errors say what is wrong and what is missing`() {
    let errors = report([edge("1", .leads, "2")]).errors
    #expect(
      errors.map { "\($0.kind.rawValue): \($0.description)" } == [
        "entity missed: person 'Bo Ray'",
        "edge not in gold: Dr Ada Low leads ACME",
        "edge missed: low works_at acme",
        "edge missed: ray works_at bolt",
        "edge missed: acme collaborates_with bolt",
      ])
  }
}
