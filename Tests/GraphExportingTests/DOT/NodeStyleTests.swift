import GraphModel
import Testing

@testable import GraphExporting

struct NodeStyleTests {
  @Test func `every type has a look of its own, without colour too`() {
    let styles = EntityType.allCases.map { NodeStyle($0).attributes.description }
    let outlines = styles.map { style in
      style.split(separator: ", ").filter { $0.contains("shape=") || $0.contains("style=") }
    }
    #expect(Set(outlines).count == EntityType.allCases.count)
  }

  @Test(arguments: EntityType.allCases)
  func `words are readable on the fill`(type: EntityType) throws {
    let style = NodeStyle(type).attributes.description
    let fill = try #require(style.firstMatch(of: /fillcolor="#([0-9A-F]{6})"/)?.1)
    #expect(Contrast.between("222222", String(fill)) > 7)
  }
}
