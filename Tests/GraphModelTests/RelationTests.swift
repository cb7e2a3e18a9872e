import GraphModel
import Testing

@Suite struct RelationTests {
  @Test func `only what can act collaborates`() {
    #expect(Relation.collaboratesWith.allows(head: .organisation, tail: .place))
    #expect(!Relation.collaboratesWith.allows(head: .organisation, tail: .area))
    #expect(!Relation.collaboratesWith.allows(head: .prize, tail: .organisation))
  }

  @Test func `a symmetric edge is the same from either side`() {
    let evidence = Evidence(
      document: "a", span: TextSpan(start: 0, end: 1), sentence: "x")
    let one = Edge(head: "b", relation: .collaboratesWith, tail: "a", evidence: [evidence])
    let other = Edge(head: "a", relation: .collaboratesWith, tail: "b", evidence: [evidence])
    #expect(one == other)
    #expect(one.head == "a")
    #expect(Edge(head: "b", relation: .partOf, tail: "a", evidence: [evidence]).head == "b")
  }
}
