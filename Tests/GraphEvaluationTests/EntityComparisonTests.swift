import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EntityComparisonTests {
  private let empty = HandMadeGraph(
    of: """
      {{Ada Low|per:low}} of {{Acme Works|org:acme}} met {{Bolt Hub|hub:bolt}}. {{Low|per:low}} left.
      """)

  private func wrong(_ graph: HandMadeGraph) -> [String] {
    graph.comparison.wrong.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.kind.rawValue): \($0.value.key ?? "-")" }
  }

  private func missing(_ graph: HandMadeGraph) -> [String] {
    graph.comparison.missing.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.kind.rawValue): \($0.value.id ?? "-")" }
  }

  private func found(_ names: String...) -> HandMadeGraph {
    var graph = empty
    if names.contains("low") { graph = graph.naming(.person, "Ada Low", aliases: ["Low"]) }
    if names.contains("acme") { graph = graph.naming(.organisation, "Acme Works") }
    if names.contains("bolt") { graph = graph.naming(.hub, "Bolt Hub") }
    return graph
  }

  @Test func `entities that agree are neither wrong nor missing`() {
    let graph = found("low", "acme", "bolt")
    #expect(wrong(graph).isEmpty)
    #expect(missing(graph).isEmpty)
  }

  @Test func `a right name with a wrong type is wrong and missing in one way`() {
    let graph = found("low", "acme").naming(.organisation, "Bolt Hub")
    #expect(wrong(graph) == ["Bolt Hub: right name, wrong type: bolt"])
    #expect(missing(graph) == ["bolt: right name, wrong type: Bolt Hub"])
  }

  @Test(arguments: ["Acme", "Works met", "of Acme Works"])
  func `a name that shares text is too long or too short`(name: String) {
    let graph = found("low", "bolt").naming(.organisation, name)
    #expect(wrong(graph) == ["\(name): name too long or too short: acme"])
    #expect(missing(graph) == ["acme: name too long or too short: \(name)"])
  }

  @Test func `a name over two entities lacks both`() {
    let graph = found("low").naming(.organisation, "Acme Works met Bolt Hub")
    #expect(
      wrong(graph) == ["Acme Works met Bolt Hub: name too long or too short: acme"])
    #expect(
      missing(graph) == [
        "acme: name too long or too short: Acme Works met Bolt Hub",
        "bolt: name too long or too short: Acme Works met Bolt Hub",
      ])
  }

  @Test func `a second entity for one annotated is split off`() {
    let graph = found("low", "acme", "bolt").naming(.person, "Low")
    #expect(wrong(graph) == ["Low: one entity found as two: low"])
    #expect(missing(graph).isEmpty)
  }

  @Test func `an entity whose name another one has taken is merged`() {
    let graph = found("acme", "bolt").naming(.person, "Low", aliases: ["Ada Low"])
    let twins = HandMadeGraph(
      of: "{{Acme|org:a}} runs {{Acme|hub:b}}."
    ).naming(.organisation, "Acme")
    #expect(missing(graph).isEmpty)
    #expect(missing(twins) == ["b: two entities found as one: Acme"])
    #expect(wrong(twins).isEmpty)
  }

  @Test func `what has no likeness is made up, or not found at all`() {
    let graph = found("low", "acme").naming(.event, "met")
    #expect(wrong(graph) == ["met: no entity there: -"])
    #expect(missing(graph) == ["bolt: not found: -"])
  }

  @Test func `words that only refer to an entity do not make a name too long`() {
    let graph = HandMadeGraph(of: "{{Ada|per:ada}} spoke. {{She|per:ada~}} left.")
      .naming(.person, "Ada").naming(.person, "She left")
    #expect(wrong(graph) == ["She left: no entity there: -"])
  }

  @Test func `an id leads to the entity that it stands for, or seems to`() {
    let comparison = found("low", "bolt").naming(.organisation, "Acme").comparison
    #expect(comparison.key(of: "Ada Low") == "low")
    #expect(comparison.key(of: "Acme") == "acme")
    #expect(comparison.key(of: "nothing") == nil)
  }
}
