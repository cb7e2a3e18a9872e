import Liaison
import Testing

@testable import LiaisonTool

@Suite struct DiagnosticSummaryTests {
  private func diagnostics(_ count: Int, _ severity: Diagnostic.Severity, _ message: String)
    -> [Diagnostic]
  {
    (0..<count).map { Diagnostic(severity: severity, place: "\($0).txt", message: message) }
  }

  @Test func `a few are given one by one`() {
    let summary = DiagnosticSummary(diagnostics(2, .error, "no text"))
    #expect(!summary.isCounted)
    #expect(summary.text(width: 80) == "error: 0.txt: no text\nerror: 1.txt: no text\n")
    #expect(DiagnosticSummary([]).text(width: 80).isEmpty)
  }

  @Test func `many are counted by what they say, the gravest and most frequent first`() {
    let summary = DiagnosticSummary(
      diagnostics(9, .note, "passed over") + diagnostics(1, .error, "damaged")
        + diagnostics(1_200, .error, "no text") + diagnostics(2, .warning, "not English"))
    #expect(summary.isCounted)
    #expect(
      summary.text(width: nil) == """
        HOW MANY  WHAT                  SUCH AS
           1,200  error: no text        0.txt, 1.txt, 2.txt ...
               1  error: damaged        0.txt
               2  warning: not English  0.txt, 1.txt
               9  note: passed over     0.txt, 1.txt, 2.txt ...

        """)
  }

  @Test func `of very many kinds the most frequent are shown`() {
    let summary = DiagnosticSummary((0..<50).flatMap { diagnostics(1, .error, "fault \($0)") })
    let lines = summary.text(width: nil).split(separator: "\n")
    #expect(lines.count == 1 + DiagnosticSummary.mostRows + 1)
    #expect(lines.last == "and 30 of other kinds")
  }
}
