import GraphModel
import Testing

@testable import GraphExporting

struct LineFamilyTests {
  @Test func `every relation is in one family`() {
    #expect(LineFamily.allCases.flatMap(\.relations).sorted() == Relation.allCases.sorted())
  }

  @Test func `families differ in colour and in arrow`() {
    #expect(Set(LineFamily.allCases.map(\.colour)).count == LineFamily.allCases.count)
    #expect(Set(LineFamily.allCases.map(\.arrow)).count == LineFamily.allCases.count)
  }

  @Test(arguments: LineFamily.allCases)
  func `words in the colour of a line are readable on white`(family: LineFamily) {
    #expect(Contrast.between(String(family.colour.dropFirst()), "FFFFFF") > 4.5)
  }

  @Test(arguments: [
    (Relation.collaboratesWith, "collaborates with"), (.partOf, "part of"), (.locatedIn, "in"),
    (.received, "received"),
  ])
  func `relations have words`(relation: Relation, phrase: String) {
    #expect(relation.phrase == phrase)
  }
}
