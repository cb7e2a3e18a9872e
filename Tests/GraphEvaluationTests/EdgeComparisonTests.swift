import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EdgeComparisonTests {
  private let empty = HandMadeGraph(
    of: """
      {{Ada Low|per:low}} of {{Acme|org:acme}} and {{Bo Ray|per:ray}} of {{Bolt Hub|hub:bolt}} met.
      > works_at low acme
      > works_at ray bolt
      > hosted_by bolt acme
      {{Ada Low|per:low}} flew home.
      """
  )
  .naming(.person, "Ada Low").naming(.organisation, "Acme").naming(.person, "Bo Ray")

  private var whole: HandMadeGraph { empty.naming(.hub, "Bolt Hub") }

  /// The wrong edges and then the missing ones, each with its kind and what it was paired with.
  private func faults(_ graph: HandMadeGraph) -> [String] {
    graph.report.errors.filter { $0.kind.isOfEdges }.map {
      "\($0.side.rawValue): \($0.kind.rawValue): \($0.guessed ?? "-") / \($0.wanted ?? "-")"
    }
  }

  @Test func `an edge that agrees is neither wrong nor missing`() {
    let graph = whole.stating("Ada Low", .worksAt, "Acme").stating("Bo Ray", .worksAt, "Bolt Hub")
      .stating("Bolt Hub", .hostedBy, "Acme")
    #expect(faults(graph).isEmpty)
  }

  @Test func `ends that are swapped are told`() {
    let graph = whole.stating("Ada Low", .worksAt, "Acme").stating("Bo Ray", .worksAt, "Bolt Hub")
      .stating("Acme", .hostedBy, "Bolt Hub")
    #expect(
      faults(graph) == [
        "wrong: ends swapped: Acme hosted_by Bolt Hub / Bolt Hub hosted_by Acme",
        "missing: ends swapped: Acme hosted_by Bolt Hub / Bolt Hub hosted_by Acme",
      ])
  }

  @Test func `another relation between the two is told, whichever way round`() {
    let graph = whole.stating("Ada Low", .leads, "Acme").stating("Bo Ray", .worksAt, "Bolt Hub")
      .stating("Acme", .leads, "Bolt Hub")
    #expect(
      faults(graph) == [
        "wrong: other relation between the two: Acme leads Bolt Hub / Bolt Hub hosted_by Acme",
        "wrong: other relation between the two: Ada Low leads Acme / Ada Low works_at Acme",
        "missing: other relation between the two: Ada Low leads Acme / Ada Low works_at Acme",
        "missing: other relation between the two: Acme leads Bolt Hub / Bolt Hub hosted_by Acme",
      ])
  }

  @Test func `a relation more, beside the right one, leaves nothing missing`() {
    let graph = whole.stating("Ada Low", .worksAt, "Acme").stating("Ada Low", .leads, "Acme")
      .stating("Bo Ray", .worksAt, "Bolt Hub").stating("Bolt Hub", .hostedBy, "Acme")
    #expect(
      faults(graph) == [
        "wrong: other relation between the two: Ada Low leads Acme / Ada Low works_at Acme"
      ])
  }

  @Test func `an end of a wrong type or name is told`() {
    let graph = empty.naming(.organisation, "Bolt Hub", id: "b")
      .naming(.person, "Ray of", id: "r")
      .stating("Ada Low", .worksAt, "Acme").stating("Bo Ray", .worksAt, "b")
      .stating("b", .hostedBy, "Acme")
    #expect(
      faults(graph) == [
        "wrong: an end wrong in type or name: Bo Ray (person) works_at Bolt Hub (organisation) "
          + "/ Bo Ray (person) works_at Bolt Hub (hub)",
        "wrong: an end wrong in type or name: Bolt Hub (organisation) hosted_by "
          + "Acme (organisation) / Bolt Hub (hub) hosted_by Acme (organisation)",
        "missing: an end wrong in type or name: Bo Ray (person) works_at Bolt Hub (organisation) "
          + "/ Bo Ray (person) works_at Bolt Hub (hub)",
        "missing: an end wrong in type or name: Bolt Hub (organisation) hosted_by "
          + "Acme (organisation) / Bolt Hub (hub) hosted_by Acme (organisation)",
      ])
  }

  @Test func `an edge of the second of two that stand for one has a wrong end`() {
    let graph = whole.naming(.person, "Bo Ray", id: "z").stating("z", .worksAt, "Bolt Hub")
      .stating("Ada Low", .worksAt, "Acme").stating("Bolt Hub", .hostedBy, "Acme")
    #expect(
      faults(graph).map { String($0.prefix(38)) } == [
        "wrong: an end wrong in type or name: B", "missing: an end wrong in type or name:",
      ])
  }

  @Test func `an end that is another entity of the same sentence is told once`() {
    let graph = whole.stating("Ada Low", .worksAt, "Bolt Hub")
      .stating("Bo Ray", .worksAt, "Bolt Hub").stating("Bolt Hub", .hostedBy, "Acme")
    #expect(
      faults(graph) == [
        "wrong: an end is another entity: Ada Low works_at Bolt Hub / Ada Low works_at Acme",
        "missing: an end is another entity: Ada Low works_at Bolt Hub / Ada Low works_at Acme",
      ])
  }

  @Test func `what another sentence states does not excuse an edge`() {
    let graph = whole.stating("Ada Low", .worksAt, "Bolt Hub", on: 1)
      .stating("Bo Ray", .worksAt, "Bolt Hub").stating("Bolt Hub", .hostedBy, "Acme")
    #expect(
      faults(graph) == [
        "wrong: nothing stated between the two: Ada Low works_at Bolt Hub / -",
        "missing: missed, both ends found: - / Ada Low works_at Acme",
      ])
  }

  @Test func `an edge of an entity that is not there has nothing stated`() {
    let graph = whole.naming(.event, "met").stating("Bo Ray", .takesPartIn, "met")
    #expect(
      faults(graph).first == "wrong: nothing stated between the two: Bo Ray takes_part_in met / -")
  }

  @Test func `a missed edge tells whether its ends were found`() {
    #expect(
      faults(empty) == [
        "missing: missed, both ends found: - / Ada Low works_at Acme",
        "missing: missed, an end not found: - / Bo Ray works_at Bolt Hub",
        "missing: missed, an end not found: - / Bolt Hub hosted_by Acme",
      ])
  }

  @Test func `each wrong edge stands in the place of one`() {
    let document = """
      {{Ada|per:ada}} heads {{Acme|org:acme}}.
      > works_at ada acme
      > leads ada acme
      """
    let graph = HandMadeGraph(of: document).naming(.person, "Ada").naming(.organisation, "Acme")
      .stating("Ada", .memberOf, "Acme")
    #expect(
      faults(graph) == [
        "wrong: other relation between the two: Ada member_of Acme / Ada works_at Acme",
        "missing: other relation between the two: Ada member_of Acme / Ada works_at Acme",
        "missing: missed, both ends found: - / Ada leads Acme",
      ])
  }

  @Test func `edges that stand before the first line, and odd ends, are taken`() {
    let document = "> works_at ada acme\n> part_of acme acme\n{{Ada|per:ada}} of {{Acme|org:acme}}."
    let graph = HandMadeGraph(of: document).naming(.person, "Ada")
    #expect(
      graph.report.errors.filter { $0.kind == .missedEnd }.map(\.sentence) == [nil, nil])
  }
}
