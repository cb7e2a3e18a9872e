import GraphModel
import Testing

@testable import NeuralEncoding

struct StretchReadingTests {
  private func pairs(_ mentions: [WindowMention], _ entities: [Int?]) -> [[Int]] {
    RelationScheme(Relation.allCases).pairs(of: mentions, entities).map { [$0.head, $0.tail] }
  }

  @Test func `every two mentions that a relation allows are a pair, either way round`() {
    let mentions = [
      windowMention(.person, 1, number: 0), windowMention(.hub, 2, number: 1),
      windowMention(.area, 3, number: 2),
    ]
    #expect(pairs(mentions, [0, 1, 2]) == [[0, 1], [0, 2], [1, 0], [1, 2]])
  }

  @Test func `one entity, none, and what is only repeated make no pair`() {
    let mentions = [
      windowMention(.hub, 1, number: 0, isContext: true),
      windowMention(.hub, 2, number: 1, isContext: true), windowMention(.hub, 3, number: 2),
    ]
    #expect(pairs(mentions, [0, 1, 0]) == [[1, 2], [2, 1]])
    #expect(pairs(mentions, [0, nil, 2]) == [[0, 2], [2, 0]])
    #expect(pairs([], []).isEmpty)
  }

  @Test(arguments: [("hub", EntityType.hub), ("person", .person), ("hub~", nil), ("", nil)])
  func `a kind's word is its type's`(word: String, type: EntityType?) {
    #expect(LabelScheme.Kind(type: word, isAnaphoric: true).entityType == type)
  }
}
