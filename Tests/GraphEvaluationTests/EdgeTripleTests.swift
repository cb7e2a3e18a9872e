import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EdgeTripleTests {
  private func triple(_ head: String, _ relation: Relation, _ tail: String) -> EdgeTriple {
    EdgeTriple(.annotated(head), relation, .annotated(tail))
  }

  @Test func `the ends of a symmetric relation are put in order`() {
    #expect(triple("b", .collaboratesWith, "a") == triple("a", .collaboratesWith, "b"))
    #expect(triple("b", .funds, "a") != triple("a", .funds, "b"))
    #expect(triple("b", .funds, "a").swapped == triple("a", .funds, "b"))
  }

  @Test func `an end is told from an unknown one of the same name`() {
    #expect(
      EdgeTriple(.unknown("a"), .funds, .annotated("b"))
        != EdgeTriple(.annotated("a"), .funds, .annotated("b")))
  }

  @Test func `edges share an end in its place`() {
    #expect(triple("a", .funds, "b").sharesEnd(with: triple("a", .funds, "c")))
    #expect(triple("a", .funds, "b").sharesEnd(with: triple("c", .funds, "b")))
    #expect(!triple("a", .funds, "b").sharesEnd(with: triple("b", .funds, "c")))
    #expect(!triple("a", .funds, "b").sharesEnd(with: triple("a", .leads, "c")))
    #expect(
      triple("a", .collaboratesWith, "b").sharesEnd(with: triple("b", .collaboratesWith, "c")))
  }
}
