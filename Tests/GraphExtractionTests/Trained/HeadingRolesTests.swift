import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

struct HeadingRolesTests {
  /// The part of the last entity of `marked` in its last sentence.
  private func role(_ marked: String, _ relation: Relation) -> String? {
    let text = MarkedText(marked)
    let analysed = text.document.analysed
    var heading = HeadingRoles()
    for sentence in analysed.sentences {
      heading = heading.next(sentence.tokens, kind: analysed.passage(of: sentence).kind)
    }
    let last = text.view(sentence: analysed.sentences.count - 1)
    return heading.role(of: text.document.entities.count - 1, relation, in: last)
  }

  @Test(
    arguments: [
      ("# Trustees\n- [Ada Low|person], [Acme|organisation]", .memberOf, "organisation"),
      ("# Associated partners\n- [Acme|organisation]", .memberOf, "associated partner"),
      ("# Advisory board\n- [Ada Low|person]", .memberOf, "advisory board"),
      ("Lecturers:\n- Mon: reefs, [Ada Low|person]", .takesPartIn, "lecturer"),
      ("# Lecturers\n- [Ada Low|person]", .memberOf, nil),
      ("# Trustees\n# News\n- [Ada Low|person]", .memberOf, nil),
      ("[Ada Low|person]", .memberOf, nil),
    ] as [(String, Relation, String?)])
  func `a heading gives its part to those under it`(
    marked: String, relation: Relation, part: String?
  ) {
    #expect(role(marked, relation) == (part == "organisation" ? "trustee" : part))
  }
}
