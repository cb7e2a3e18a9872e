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

  @Test func `what is only denied or hoped for does not count`() {
    func edge(_ status: Attributes.Status) -> Edge {
      Edge(
        head: "2", relation: .funds, tail: "3",
        evidence: [
          Evidence(
            document: "x", span: TextSpan(start: 0, end: 1), sentence: "x",
            attributes: Attributes(status: status))
        ])
    }
    for status in [Attributes.Status.denied, .planned] {
      #expect(report([edge(status)]).counts(of: .edges(nil)).guessed == 0)
    }
    #expect(report([edge(.ended)]).counts(of: .edges(nil)).guessed == 1)
  }

  @Test func `an edge stated twice counts once`() {
    let report = report([edge("1", .worksAt, "2"), edge("1", .worksAt, "2")])
    #expect(report.counts(of: .edges(.worksAt)).guessed == 1)
  }

  @Test func `an edge of a duplicate entity is wrong, and so is the duplicate`() {
    let twin = Entity(id: "9", type: .person, name: "Ada Low")
    let report = report([edge("9", .worksAt, "2")], extra: [twin])
    #expect(report.counts(of: .edges(.worksAt)).right == 0)
    #expect(report.errors.first?.kind == .split)
  }

  @Test func `each wrong or missing entity and edge fails in one way`() {
    let twin = Entity(id: "9", type: .person, name: "Ada Low")
    let report = report(
      [edge("9", .worksAt, "2"), edge("1", .leads, "2"), edge("2", .partOf, "3")], extra: [twin])
    for (subject, isOfEdges) in [
      (EvaluationReport.Subject.entities(nil), false), (.edges(nil), true),
    ] {
      let (counts, rows) = (
        report.counts(of: subject), report.failureRows.filter { $0.kind.isOfEdges == isOfEdges }
      )
      #expect(rows.map(\.wrong).reduce(0, +) == counts.guessed - counts.right)
      #expect(rows.map(\.missing).reduce(0, +) == counts.wanted - counts.right)
    }
  }

  @Test(arguments: [Attributes.Status.stated, .planned, .ended])
  func `a post that holds, held or will counts alike`(status: Attributes.Status) {
    let source = "{{Ada|per:ada}} left {{Acme|org:acme}}.\n> works_at ada acme | status=former"
    let report = HandMadeGraph(of: source).naming(.person, "Ada").naming(.organisation, "Acme")
      .stating("Ada", .worksAt, "Acme", attributes: Attributes(status: status)).report
    #expect(report.counts(of: .edges(nil)) == AgreementCounts(right: 1, guessed: 1, wanted: 1))
    #expect(report.attributes.map(\.attribute) == [.status])
    #expect(report.attributes[0].counts.right == (status == .ended ? 1 : 0))
  }

  @Test func `attributes are counted of edges that are right`() {
    let source = """
      {{Ada|per:ada}} of {{Acme|org:acme}}, {{Bo|per:bo}} of {{Bolt|org:bolt}}.
      > works_at ada acme | role=head
      > works_at bo bolt | role=chair
      """
    let report = HandMadeGraph(of: source).naming(.person, "Ada").naming(.organisation, "Acme")
      .naming(.person, "Bo").naming(.organisation, "Bolt")
      .stating("Ada", .worksAt, "Acme", attributes: Attributes(role: "Head"))
      .stating("Bo", .worksAt, "Acme", attributes: Attributes(role: "chair")).report
    #expect(
      report.attributes == [
        .init(attribute: .role, counts: AgreementCounts(right: 1, guessed: 1, wanted: 1))
      ])
  }

  @Test func `confidence is that of the surest mention and the surest evidence`() {
    let source = "{{Ada|per:ada}} of {{Acme|org:acme}}.\n> works_at ada acme\n{{Ada|per:ada}} left."
    let hand = HandMadeGraph(of: source).naming(.person, "Ada", confidence: 0.75)
      .naming(.organisation, "Acme", confidence: 0.75)
    let span = TextSpan(start: 0, end: 3)
    let evidence = [0.25, 0.5, 0.375].map {
      Evidence(document: "x", span: span, sentence: "Ada", confidence: $0)
    }
    let edge = Edge(head: "Ada", relation: .worksAt, tail: "Acme", evidence: evidence)
    let mentions = [
      Mention(entity: "Ada", span: span, surface: "Ada", confidence: 0.25),
      Mention(entity: "Acme", span: span, surface: "it", isAnaphoric: true, confidence: 1),
    ]
    var scorer = GraphScorer()
    scorer.add(
      hand.document, extracted: Graph(entities: hand.graph.entities, edges: [edge]),
      mentions: mentions + hand.mentions, name: "x")
    #expect(scorer.report.edgeCalibration.bins.map(\.meanConfidence) == [0.5])
    #expect(scorer.report.entityCalibration.bins.map(\.meanConfidence) == [0.75])
    #expect(scorer.report.entityCalibration.count == 2)
    #expect(report([]).entityCalibration.count == 0)
  }
}
