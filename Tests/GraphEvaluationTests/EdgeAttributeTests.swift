import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct EdgeAttributeTests {
  private let attributes = Attributes(
    role: "head", kind: "pact", date: DateExpression(text: "2014", iso: "2014"), amount: "10",
    about: "reefs", reason: "work", status: .ended)

  @Test(arguments: EdgeAttribute.allCases)
  func `an annotation and the graph give each attribute alike`(attribute: EdgeAttribute) {
    let edge = AnnotatedDocument(
      parsing: """
        {{A|org:a}} {{B|org:b}}
        > funds a b | role=head | kind=pact | date=2014 | amount=10 | about=reefs | reason=work \
        | status=former
        """, place: "x"
    ).edges[0]
    #expect(attribute.value(in: edge) == attribute.value(in: attributes))
    #expect(attribute.value(in: edge) != nil)
  }

  @Test(arguments: EdgeAttribute.allCases)
  func `what is not given has no value`(attribute: EdgeAttribute) {
    let edge = AnnotatedDocument.Edge(
      relation: .funds, head: "a", tail: "b", line: 0, attributes: [])
    #expect(attribute.value(in: edge) == nil)
    #expect(attribute.value(in: Attributes()) == nil)
  }

  @Test func `every attribute is annotated for some relations, the status for all`() {
    for attribute in EdgeAttribute.allCases {
      #expect(Relation.allCases.contains { attribute.isAnnotated(for: $0) })
    }
    #expect(Relation.allCases.allSatisfy { EdgeAttribute.status.isAnnotated(for: $0) })
    #expect(!EdgeAttribute.date.isAnnotated(for: .takesPartIn))
  }
}
