import GraphExporting
import GraphModel
import Testing

struct GraphFormatTests {
  @Test func `formats are asked for by name`() {
    let formats: [any GraphFormat] = [.dot, .json]
    #expect(formats.map(\.name) == ["dot", "json"])
    #expect(formats.map(\.fileExtension) == ["dot", "json"])
  }

  @Test(arguments: [DOTFormat.dot as any GraphFormat, JSONFormat.json])
  func `the order in which a graph is gathered does not show`(format: any GraphFormat) {
    let graph = Graph.memorandum
    let turned = Graph(
      entities: graph.entities.reversed(),
      edges: graph.edges.reversed().map {
        Edge(
          head: $0.head, relation: $0.relation, tail: $0.tail, evidence: $0.evidence.reversed())
      })
    #expect(format.render(turned) == format.render(graph))
  }
}
