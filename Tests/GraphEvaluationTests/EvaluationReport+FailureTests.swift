import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EvaluationReportFailureTests {
  private typealias Failure = EvaluationReport.Failure

  private func failure(
    _ kind: EvaluationReport.FailureKind, _ side: Failure.Side, _ guessed: String?,
    _ wanted: String?
  ) -> Failure {
    Failure(
      kind: kind, side: side, document: "x", sentence: nil, guessed: guessed, wanted: wanted)
  }

  private var report: EvaluationReport {
    EvaluationReport(
      documents: 1, rows: [],
      errors: [
        failure(.endsSwapped, .wrong, "a", "b"), failure(.inventedEdge, .wrong, "c", nil),
        failure(.endsSwapped, .missing, "a", "b"), failure(.endsSwapped, .wrong, "d", "e"),
        failure(.merged, .missing, "f", "g"),
      ])
  }

  @Test func `kinds are counted on both sides, in their order`() {
    #expect(
      report.failureRows == [
        .init(kind: .merged, wrong: 0, missing: 1), .init(kind: .endsSwapped, wrong: 2, missing: 1),
        .init(kind: .inventedEdge, wrong: 1, missing: 0),
      ])
  }

  @Test func `what is wrong and what is missing for it are one example`() {
    #expect(report.examples(of: .endsSwapped, limit: 5).map(\.guessed) == ["a", "d"])
    #expect(report.examples(of: .endsSwapped, limit: 1).map(\.guessed) == ["a"])
    #expect(report.examples(of: .merged, limit: 1).map(\.wanted) == ["g"])
  }

  @Test(arguments: [0, -1, .min]) func `no examples are no examples`(limit: Int) {
    #expect(report.examples(of: .endsSwapped, limit: limit).isEmpty)
  }

  @Test func `every kind has words of its own that fit the table`() {
    let words = EvaluationReport.FailureKind.allCases.map(\.rawValue)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0.count <= 34 })
  }
}
