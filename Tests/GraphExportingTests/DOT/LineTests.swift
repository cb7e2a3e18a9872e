import GraphModel
import Testing

@testable import GraphExporting

struct LineTests {
  private func lines(_ notation: String) -> [Line] { Line.lines(for: Graph(notation).edges) }

  @Test func `relations in the same direction share a line`() {
    let lines = lines(
      """
      person Ada -works_at-> organisation Fjord Institute
      person Ada -leads-> organisation Fjord Institute
      """)
    #expect(lines.map { $0.edges.map(\.relation) } == [[.leads, .worksAt]])
  }

  @Test func `relations in opposite directions have lines of their own`() {
    let lines = lines(
      """
      organisation A -funds-> hub B
      hub B -part_of-> organisation A
      """)
    #expect(lines.map(\.head) == ["hub:b", "organisation:a"])
  }

  @Test func `a relation without a direction joins the line that is there`() {
    let lines = lines(
      """
      organisation Z -funds-> hub B
      organisation Z -collaborates_with-> hub B
      """)
    #expect(lines.map(\.head) == ["organisation:z"])
    #expect(lines.first?.families == [.collaboration, .money])
    #expect(lines.first?.isSymmetric == false)
  }

  @Test func `a sentence that states two relations counts once`() {
    let evidence = [Evidence(document: "a", span: TextSpan(start: 0, end: 2), sentence: "S.")]
    let lines = Line.lines(for: [
      Edge(head: "p", relation: .leads, tail: "o", evidence: evidence),
      Edge(head: "p", relation: .worksAt, tail: "o", evidence: evidence),
    ])
    #expect(lines.map(\.sentences) == [["S."]])
  }

  @Test func `of copies the one with most sentences is heard`() {
    let pieces = [("a", "b", 0), ("b", nil, 0), ("b", nil, 5), ("c", "b", 0), ("d", nil, 0)]
    let edge = Edge(
      head: "p", relation: .leads, tail: "o",
      evidence: pieces.map { document, copyOf, start in
        Evidence(
          document: document, copyOf: copyOf, span: TextSpan(start: start, end: start + 1),
          sentence: "\(document) \(start)")
      })
    #expect(Line.lines(for: [edge]).map(\.sentences) == [["b 0", "b 5", "d 0"]])
  }

  @Test(arguments: [
    (["stated", "ended"], Attributes.Status.stated), (["denied", "planned"], .planned),
    (["ended", "denied"], .ended), (["denied"], .denied),
  ])
  func `one sentence that says so is enough`(statuses: [String], status: Attributes.Status) {
    let notation = statuses.map { "person A -works_at-> hub B | status=\($0)" }
    #expect(lines(notation.joined(separator: "\n")).map(\.status) == [status])
  }
}
