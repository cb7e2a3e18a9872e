import GraphModel
import Testing

@testable import GraphExporting

struct NodeStatementsTests {
  @Test func `an entity is a node with a label, a tooltip and a style`() {
    let entity = Entity(type: .organisation, name: "Medical \"R\" Council", aliases: ["MRC"])
    #expect(
      entity.nodeStatement == #"""
        "organisation:medical-r-council" [label="Medical \"R\" Council", \#
        tooltip="organisation: Medical \"R\" Council\nMRC", id="organisation:medical-r-council", \#
        class="organisation", shape="box", style="filled", fillcolor="#D6EAF8", color="#0072B2", \#
        margin="0.1,0.05"]
        """#)
  }

  @Test func `every entity is drawn once, in a frame or outside`() {
    let graph = Graph("hub A -part_of-> hub P\nhub B -part_of-> hub P\nhub C -part_of-> hub Q")
    let statements = NodeStatements(entities: graph.entities, frames: Frames(of: graph)).statements
    let nodes = statements.filter { $0.contains("[label=") && !$0.contains("graph") }
    #expect(nodes.filter { $0.hasPrefix("  ") }.count == 3)
    #expect(nodes.filter { !$0.hasPrefix("  ") }.count == 2)
  }
}
