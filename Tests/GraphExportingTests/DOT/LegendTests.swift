import GraphModel
import Testing

@testable import GraphExporting

struct LegendTests {
  private func labels(_ notation: String) -> [String] {
    let graph = Graph(notation)
    let legend = Legend(entities: graph.entities, lines: Line.lines(for: graph.edges))
    return legend.statements.joined(separator: "\n").matches(of: /\[label="([^"]+)"/).map {
      String($0.1)
    }
  }

  @Test func `only what occurs is explained`() {
    #expect(
      labels("person A -works_at-> hub B\nperson A -leads-> hub B | status=planned") == [
        "Legend", "person", "works at, leads\\l", "hub",
      ])
    #expect(
      labels("person A -leads-> hub B | status=planned") == [
        "Legend", "person", "leads\\l", "hub", "planned\\l",
      ])
    #expect(
      labels(
        """
        person A -leads-> hub B | status=denied
        person A -leads-> hub C | status=ended
        """) == ["Legend", "person", "leads\\l", "hub", "ended, denied\\l"])
    #expect(labels("place Turin") == ["Legend", "place"])
  }

  @Test func `an empty picture needs no legend`() {
    #expect(Legend(entities: [], lines: []).statements.isEmpty)
  }
}
