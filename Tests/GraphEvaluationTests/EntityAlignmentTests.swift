import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EntityAlignmentTests {
  private typealias Gold = AnnotatedDocument.Entity

  private let gold = [
    Gold(key: "mrc", type: .organisation, names: ["Medical Research Council", "MRC"]),
    Gold(key: "unit", type: .organisation, names: ["MRC"]),
  ]

  @Test func `the pair that shares most names comes first`() {
    let extracted = [
      Entity(id: "1", type: .organisation, name: "MRC"),
      Entity(id: "2", type: .organisation, name: "MRC", aliases: ["Medical Research Council"]),
    ]
    #expect(EntityAlignment.align(gold, with: extracted) == ["2": "mrc", "1": "unit"])
  }

  @Test func `of equal pairs the one whose own name is shared comes first`() {
    let extracted = [
      Entity(id: "1", type: .organisation, name: "Council", aliases: ["MRC"]),
      Entity(id: "2", type: .organisation, name: "MRC"),
    ]
    #expect(EntityAlignment.align(gold, with: extracted) == ["2": "mrc", "1": "unit"])
  }

  @Test func `types keep entities apart`() {
    #expect(
      EntityAlignment.align(gold, with: [Entity(id: "1", type: .hub, name: "MRC")]).isEmpty)
  }

  @Test func `a duplicate is left over`() {
    let twins = ["1", "2", "3"].map { Entity(id: $0, type: .organisation, name: "mrc") }
    #expect(EntityAlignment.align(gold, with: twins) == ["1": "mrc", "2": "unit"])
  }
}
