import GraphModel
import Testing

@testable import GraphExporting

struct IslandsTests {
  @Test func `parts that no line joins are counted`() {
    let graph = Graph.islands
    let islands = Islands(entities: graph.entities, lines: Line.lines(for: graph.edges))
    #expect(islands.count == 3)
    #expect(islands.unconnected.map(\.name) == ["glaciology", "peat carbon", "Turin"])
    #expect(islands.connected.count == graph.entities.count - 3)
  }

  @Test func `a chain is one part`() {
    let graph = Graph(
      "hub A -part_of-> hub B\nhub C -part_of-> hub B\nhub C -part_of-> hub D")
    #expect(Islands(entities: graph.entities, lines: Line.lines(for: graph.edges)).count == 1)
  }
}
