import GraphModel
import Testing

@testable import GraphExporting

struct TooltipsTests {
  @Test func `a node tells its type, name and aliases`() {
    let entity = Entity(type: .hub, name: "Niche Hub", aliases: ["the Hub", "NH"])
    #expect(entity.tooltip == ["hub: Niche Hub", "NH", "the Hub"])
    let many = Entity(type: .hub, name: "N", aliases: (10..<25).map { "N\($0)" })
    #expect(many.tooltip.count == 12)
    #expect(many.tooltip.last == "and 5 more")
  }

  @Test(arguments: [(1, ["0."]), (5, ["0.", "1.", "2.", "3.", "4."])])
  func `a line tells its sentences`(count: Int, tooltip: [String]) {
    #expect(line(sentences: count)?.tooltip == tooltip)
  }

  @Test func `of many sentences five are told`() {
    #expect(line(sentences: 8)?.tooltip == ["0.", "1.", "2.", "3.", "4.", "and 3 more"])
  }

  private func line(sentences count: Int) -> Line? {
    let notation = (0..<count).map { "person A -works_at-> hub B | sentence=\($0)." }
    return Line.lines(for: Graph(notation.joined(separator: "\n")).edges).first
  }
}
