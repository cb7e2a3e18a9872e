import GraphModel
import Testing

@testable import GraphExtraction

struct NameLedgerTests {
  private func ledger(_ form: TypeScores, _ context: TypeScores) -> NameLedger {
    var ledger = NameLedger()
    ledger.add(
      0..<1, in: MentionText("Brask").sentence, form: form, context: context, isInRunningText: true)
    return ledger
  }

  @Test func `too little evidence decides nothing`() {
    #expect(ledger(TypeScores(.hub, 1), TypeScores(.hub, 1)).decision("brask") == nil)
    #expect(ledger(TypeScores(.hub, 2), TypeScores(.hub, 2)).decision("brask")?.type == .hub)
    #expect(ledger(TypeScores(), TypeScores()).decision("moss") == nil)
  }

  @Test func `what is said again counts again, but not without end`() {
    var ledger = ledger(TypeScores(.person, 4), TypeScores(.hub, 2))
    #expect(ledger.decision("brask")?.type == .person)
    ledger.add(TypeScores(.hub, 3), to: "brask")
    #expect(ledger.decision("brask")?.type == .hub)
    ledger.add(TypeScores(.hub, 100), to: "brask")
    #expect(ledger.entries["brask"]?.scores[.hub] == 9)
  }

  @Test func `a settled name stays what it is`() {
    var ledger = ledger(TypeScores(.person, 4), TypeScores(.hub, 2))
    ledger.settle("brask", as: .place)
    #expect(ledger.decision("brask")?.type == .place)
  }
}
