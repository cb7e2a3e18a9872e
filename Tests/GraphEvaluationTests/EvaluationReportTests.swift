import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EvaluationReportTests {
  @Test func `rates come from the counts`() {
    let counts = AgreementCounts(right: 1, guessed: 2, wanted: 4)
    #expect(counts.precision == 0.5)
    #expect(counts.recall == 0.25)
    #expect(abs(counts.f1 - 1.0 / 3) < 1e-12)
  }

  @Test func `nothing extracted or wanted gives zero and no trap`() {
    let counts = AgreementCounts()
    #expect([counts.precision, counts.recall, counts.f1] == [0, 0, 0])
  }

  @Test func `a subject without a row has no counts`() {
    let report = EvaluationReport(documents: 0, rows: [], errors: [])
    #expect(report.counts(of: .edges(.leads)) == AgreementCounts())
  }
}
