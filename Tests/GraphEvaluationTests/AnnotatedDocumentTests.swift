import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct AnnotatedDocumentTests {
  @Test(arguments: EntityType.allCases)
  func `an annotation's word for a type leads back to the type`(type: EntityType) {
    #expect(EntityType(annotation: type.abbreviation) == type)
  }

  @Test func `a word for no type gives none`() {
    #expect(EntityType(annotation: "person") == nil)
    #expect(Relation(annotation: "knows") == nil)
  }
}
