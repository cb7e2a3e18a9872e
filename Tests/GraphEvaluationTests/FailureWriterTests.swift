import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct FailureWriterTests {
  private let graph = HandMadeGraph(
    of: """
      {{Ada Low|per:low}} met {{Bo Ray|per:ray}}.
      {{Low|per:low}} works at {{Acme|org:acme}}.
      > works_at low acme
      """
  ).naming(.hub, "Acme").naming(.person, "Low", aliases: ["Ada Low"])

  @Test func `errors say what, where, and in what sentence`() {
    let report = graph.stating("Low", .leads, "Acme", on: 1).report
    let lines = report.errors.map {
      [$0.side.rawValue, $0.kind.rawValue, $0.document, $0.sentence, $0.guessed, $0.wanted]
        .map { $0 ?? "-" }.joined(separator: "; ")
    }
    #expect(
      lines == [
        "wrong; right name, wrong type; x; Low works at Acme.; hub 'Acme'; organisation 'Acme'",
        "missing; not found; x; Ada Low met Bo Ray.; -; person 'Bo Ray'",
        "missing; right name, wrong type; x; Low works at Acme.; hub 'Acme'; organisation 'Acme'",
        "wrong; an end wrong in type or name; x; Low works at Acme.; "
          + "Low (person) leads Acme (hub); Ada Low (person) works_at Acme (organisation)",
        "missing; an end wrong in type or name; x; Low works at Acme.; "
          + "Low (person) leads Acme (hub); Ada Low (person) works_at Acme (organisation)",
      ])
  }

  @Test func `an entity without mentions has no sentence`() {
    let report = graph.naming(.event, "Nowhere").report
    #expect(report.errors.first { $0.guessed == "event 'Nowhere'" }?.sentence == nil)
    #expect(report.failureRows.contains { $0.kind == .inventedEntity })
  }
}
