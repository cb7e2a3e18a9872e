import GraphModel
import Testing

@testable import GraphExtraction

struct ConsistentEdgesTests {
  private func edge(
    _ head: Int, _ relation: Relation, _ tail: Int, _ confidence: Double
  ) -> ChosenEdge {
    ChosenEdge(head: head, relation: relation, tail: tail, confidence: confidence, places: [])
  }

  private func kept(_ edges: [ChosenEdge]) -> [Relation] {
    ConsistentEdges.among(edges).map(\.relation)
  }

  @Test func `of two that cannot hold together the surer one stays`() {
    #expect(kept([edge(0, .partOf, 1, 0.6), edge(0, .memberOf, 1, 0.7)]) == [.memberOf])
    #expect(kept([edge(0, .partOf, 1, 0.6), edge(1, .partOf, 0, 0.5)]) == [.partOf])
  }

  @Test func `whoever leads a body may work there or belong to it`() {
    #expect(kept([edge(0, .leads, 1, 0.6), edge(0, .worksAt, 1, 0.7)]) == [.worksAt, .leads])
    #expect(kept([edge(0, .leads, 1, 0.6), edge(0, .memberOf, 1, 0.5)]) == [.leads, .memberOf])
    #expect(kept([edge(0, .leads, 1, 0.6), edge(1, .worksAt, 0, 0.5)]) == [.leads])
  }

  @Test func `the host of an event takes part in it`() {
    let edges = [edge(0, .hostedBy, 1, 0.6), edge(1, .takesPartIn, 0, 0.5)]
    #expect(kept(edges) == [.hostedBy, .takesPartIn])
  }

  @Test func `edges between others do not matter, and the order is one`() {
    let edges = [edge(2, .worksAt, 1, 0.5), edge(0, .worksAt, 1, 0.5), edge(0, .leads, 3, 0.9)]
    let found = ConsistentEdges.among(edges)
    #expect(found.map(\.head) == [0, 0, 2])
    #expect(ConsistentEdges.among(edges.reversed()).map(\.head) == found.map(\.head))
  }
}
