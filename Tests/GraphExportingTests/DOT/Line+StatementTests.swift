import GraphModel
import Testing

@testable import GraphExporting

struct LineStatementTests {
  private func statement(_ notation: String, isFramed: Bool = false) -> String {
    Line.lines(for: Graph(notation).edges)
      .map { $0.statement(isFramed: isFramed, labelsAll: true) }.joined(separator: "\n")
  }

  @Test func `a line is an edge with words, sentences and a style`() {
    #expect(
      statement("person Ada -works_at-> hub B | role=Dean | sentence=Ada is \"Dean\" of B.")
        == #"""
        "person:ada" -> "hub:b" [label="Dean", tooltip="Ada is \"Dean\" of B.", \#
        labeltooltip="Ada is \"Dean\" of B.", id="person:ada--hub:b", class="works_at", \#
        penwidth="1.0", color="#333333", fontcolor="#333333", arrowhead="normal"]
        """#)
  }

  @Test(arguments: [
    (1, "1.0"), (2, "1.5"), (3, "1.5"), (4, "2.0"), (8, "2.5"), (64, "4.0"), (500, "4.0"),
  ])
  func `a line is thicker the more sentences state it`(count: Int, width: String) {
    let notation = Array(repeating: "person A -works_at-> hub B", count: count)
    #expect(statement(notation.joined(separator: "\n")).contains("penwidth=\"\(width)\""))
  }

  @Test func `a line that a frame shows is thin and has no words`() {
    let inside = statement("hub A -part_of-> hub B", isFramed: true)
    #expect(inside.contains("penwidth=\"0.8\""))
    #expect(!inside.contains(" [label="))
    let more = "hub A -part_of-> hub B\nhub A -funds-> hub B"
    #expect(statement(more, isFramed: true).contains("label=\"funds\\npart of\""))
  }
}
