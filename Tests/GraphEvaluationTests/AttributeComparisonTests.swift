import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct AttributeComparisonTests {
  private func counts(
    _ lines: [String], _ evidence: (Attributes, Double)..., of relation: Relation = .worksAt
  ) -> [EdgeAttribute: AgreementCounts] {
    let document = AnnotatedDocument(
      parsing: "{{A|per:a}} {{B|org:b}}\n"
        + lines.map { "> \(relation.rawValue) a b" + $0 + "\n" }.joined(), place: "x")
    let span = TextSpan(start: 0, end: 3)
    let edge = Edge(
      head: "1", relation: relation, tail: "2",
      evidence: evidence.map {
        Evidence(document: "x", span: span, sentence: "A B", attributes: $0.0, confidence: $0.1)
      })
    return AttributeComparison.counts(of: edge, annotated: document.edges)
  }

  private let date = DateExpression(text: "2014", iso: "2014")

  private func agreement(_ right: Int, _ guessed: Int, _ wanted: Int) -> AgreementCounts {
    AgreementCounts(right: right, guessed: guessed, wanted: wanted)
  }

  @Test func `a value is right, wrong, too much or lacking`() {
    #expect(
      counts(
        [" | date=2014 | kind=pact"], (Attributes(kind: "call", date: date, about: "reefs"), 1),
        of: .collaboratesWith)
        == [
          .date: agreement(1, 1, 1), .kind: agreement(0, 1, 1), .about: agreement(0, 1, 0),
        ])
    #expect(counts([" | role=head"], (Attributes(), 1)) == [.role: agreement(0, 0, 1)])
  }

  @Test func `what annotations do not note of a relation does not count`() {
    #expect(counts([""], (Attributes(kind: "pact", date: date, amount: "10"), 1)) == [:])
  }

  @Test func `a value on any of the annotated lines counts`() {
    #expect(
      counts([" | role=head", "", " | role=founder"], (Attributes(role: "founder"), 1))
        == [.role: agreement(1, 1, 1)])
  }

  @Test func `the surest evidence that gives a value speaks, of equals the first`() {
    let (head, none, chair) = (Attributes(role: "head"), Attributes(), Attributes(role: "chair"))
    #expect(
      counts([" | role=head"], (chair, 0.5), (head, 0.8), (none, 0.9))
        == [.role: agreement(1, 1, 1)])
    #expect(counts([" | role=head"], (chair, 0.5), (head, 0.5))[.role] == agreement(0, 1, 1))
  }

  @Test(
    arguments: [
      (["former"], .ended, 1, 1, 1), (["former"], .stated, 0, 0, 1),
      (["former"], .planned, 0, 1, 1), (["future"], .planned, 1, 1, 1), ([""], .stated, 0, 0, 0),
      ([""], .denied, 0, 1, 0), (["", "former"], .stated, 0, 0, 0),
      (["", "former"], .ended, 1, 1, 1),
    ] as [([String], Attributes.Status, Int, Int, Int)])
  func `a status counts where an edge does not simply hold`(
    words: [String], status: Attributes.Status, right: Int, guessed: Int, wanted: Int
  ) {
    let counts = counts(
      words.map { $0.isEmpty ? "" : " | status=\($0)" }, (Attributes(status: status), 1))
    #expect(counts[.status] ?? AgreementCounts() == agreement(right, guessed, wanted))
  }

  @Test func `the status is that of the surest evidence, whether it is given or not`() {
    let (ended, stated) = (Attributes(status: .ended), Attributes())
    #expect(counts([" | status=former"], (ended, 0.5), (stated, 0.9))[.status]?.guessed == 0)
    #expect(counts([" | status=former"], (ended, 0.9), (stated, 0.5))[.status]?.right == 1)
  }
}
