import GraphModel
import Testing

@testable import GraphExporting

struct UnconnectedFrameTests {
  @Test(arguments: [(1, 0), (3, 0), (4, 2), (12, 6), (13, 4), (30, 8)])
  func `entities stand in rows`(count: Int, rows: Int) {
    let entities = (0..<count).map { Entity(type: .area, name: "area \($0)") }
    let statements = UnconnectedFrame(entities: entities).statements
    #expect(statements.filter { $0.contains("class=\"area\"") }.count == count)
    #expect(statements.filter { $0.contains(" -> ") }.count == rows)
  }

  @Test func `without entities there is no frame`() {
    #expect(UnconnectedFrame(entities: []).statements.isEmpty)
  }
}
