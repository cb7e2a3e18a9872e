import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EvaluationReportTableTests {
  private let report = EvaluationReport(
    documents: 2,
    rows: [
      .init(
        subject: .entities(.organisation),
        counts: AgreementCounts(right: 2, guessed: 3, wanted: 4)),
      .init(subject: .edges(nil), counts: AgreementCounts()),
    ],
    errors: [
      .init(kind: .edgeMissed, document: "a", description: "low works_at acme"),
      .init(kind: .edgeMissed, document: "b", description: "ray works_at bolt"),
    ])

  @Test func `the table has a row a subject`() {
    let expected = [
      "2 documents",
      "                                  P      R     F1   right  guessed   gold",
      "entity org                    0.667  0.500  0.571       2        3      4",
      "edge ALL                      0.000  0.000  0.000       0        0      0",
      "",
    ]
    #expect(report.table() == expected.joined(separator: "\n"))
  }

  @Test func `errors are listed by kind up to the limit`() {
    #expect(
      report.table(errors: 1).hasSuffix("\n\nedge missed (2)\n  a: low works_at acme\n"))
  }
}
