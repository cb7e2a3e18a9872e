import GraphModel
import Testing

@Suite struct EdgeTests {
  private func edge(_ relation: Relation, _ statuses: [Attributes.Status]) -> Edge {
    Edge(
      head: "a", relation: relation, tail: "b",
      evidence: statuses.map {
        Evidence(
          document: "x", span: TextSpan(start: 0, end: 1), sentence: "x",
          attributes: Attributes(status: $0))
      })
  }

  @Test(
    arguments: [
      (.worksAt, [.planned], true), (.funds, [.planned], false), (.funds, [.ended], true),
      (.worksAt, [.denied], false), (.funds, [.planned, .stated], true),
      (.funds, [.denied, .planned], false),
    ] as [(Relation, [Attributes.Status], Bool)])
  func `an edge that is only denied or hoped for is not asserted`(
    relation: Relation, statuses: [Attributes.Status], isAsserted: Bool
  ) {
    #expect(edge(relation, statuses).isAsserted == isAsserted)
  }

  @Test func `a graph keeps what is asserted, or what has the statuses`() {
    let graph = Graph(
      entities: [],
      edges: [edge(.funds, [.denied]), edge(.worksAt, [.stated, .ended]), edge(.leads, [.ended])])
    #expect(graph.asserted.edges.map(\.relation) == [.leads, .worksAt])
    #expect(graph.keeping([.denied]).edges.map(\.relation) == [.funds])
    let stated = graph.keeping([.stated]).edges
    #expect(stated.map(\.relation) == [.worksAt] && stated.map(\.evidence.count) == [1])
  }
}
