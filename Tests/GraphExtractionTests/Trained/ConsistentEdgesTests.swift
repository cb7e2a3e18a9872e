import GraphModel
import Testing

@testable import GraphExtraction

struct ConsistentEdgesTests {
  /// What is kept of edges, the surest first, such as "0 leads 1".
  private func kept(_ edges: [String]) -> [String] {
    let chosen = edges.enumerated().compactMap { place, edge -> ChosenEdge? in
      let parts = edge.split(separator: " ").map(String.init)
      guard let head = Int(parts[0]), let relation = Relation(rawValue: parts[1]),
        let tail = Int(parts[2])
      else { return nil }
      return ChosenEdge(
        head: head, relation: relation, tail: tail, confidence: 0.9 - Double(place) / 10,
        places: [])
    }
    #expect(chosen.count == edges.count)
    return ConsistentEdges.among(chosen.reversed()).map {
      "\($0.head) \($0.relation.rawValue) \($0.tail)"
    }
  }

  @Test(arguments: [
    ["0 leads 1", "0 works_at 1"], ["0 works_at 1", "0 leads 1"], ["0 member_of 1", "0 leads 1"],
    ["0 hosted_by 1", "1 takes_part_in 0"], ["0 hosted_by 1", "1 member_of 0"],
    ["0 funds 1", "0 funds 2", "2 funds 1"],
  ])
  func `some relations hold together`(edges: [String]) { #expect(kept(edges) == edges) }

  @Test(arguments: [
    ["0 leads 1", "1 leads 0"], ["0 leads 1", "1 works_at 0"], ["0 works_at 1", "0 member_of 1"],
    ["0 hosted_by 1", "0 member_of 1"], ["0 part_of 1", "1 part_of 0"],
    ["0 funds 1", "0 collaborates_with 1"], ["0 funds 1", "1 collaborates_with 0"],
  ])
  func `of others the surer one holds`(edges: [String]) { #expect(kept(edges) == [edges[0]]) }

  @Test func `a third must go with both`() {
    #expect(
      kept(["0 works_at 1", "0 leads 1", "0 member_of 1"]) == ["0 works_at 1", "0 leads 1"])
  }
}
