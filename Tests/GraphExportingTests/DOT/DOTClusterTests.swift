import Testing

@testable import GraphExporting

struct DOTClusterTests {
  @Test func `a frame goes around statements`() {
    let cluster = DOTCluster(
      "x", attributes: DOTAttributes(["label": "X"]), statements: ["a", "b"])
    #expect(cluster.statements.first == "subgraph \"cluster_x\" {")
    #expect(cluster.statements.dropFirst(2) == ["  a", "  b", "}"])
  }

  @Test func `nothing has no frame`() {
    #expect(DOTCluster("x", attributes: DOTCluster.tinted, statements: []).statements.isEmpty)
  }
}
