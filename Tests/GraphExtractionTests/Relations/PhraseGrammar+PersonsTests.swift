import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct PhraseGrammarPersonsTests {
  @Test(arguments: [
    "[Ada Low|person] of [Acme|organisation] spoke.",
    "[Ada Low|person] from the [Acme|organisation] spoke.",
    "Dr [Ada Low|person] ([Acme|organisation]) spoke.",
    "[Ada Low|person], at [Acme|organisation], spoke.",
    "[Acme|organisation]'s [Ada Low|person] spoke.",
    "- [Ada Low|person], [Acme|organisation]",
    "- [Ada Low|person] | [Acme|organisation]",
    "[Acme|organisation] statistician [Ada Low|person] spoke.",
    "[Ada Low|person], a statistician at [Acme|organisation], spoke.",
    "[Ada Low|person] (representing [Acme|organisation]) spoke.",
  ])
  func `an affiliation beside a person is where the person works`(source: String) {
    #expect(MarkedText(source).statements.contains("Ada Low works_at Acme"))
  }

  @Test(arguments: [
    "[Ada Low|person], director of [Acme|organisation], spoke.",
    "[Acme|organisation] director [Ada Low|person] spoke.",
    "[Acme|organisation]'s chief executive, [Ada Low|person], spoke.",
    "[Ada Low|person] ([Acme|organisation] president) spoke.",
  ])
  func `a leading post is one to lead by`(source: String) {
    let statements = MarkedText(source).statements
    #expect(statements.contains("Ada Low leads Acme"))
  }

  @Test(arguments: [
    "[Ada Low|person], deputy director of [Acme|organisation], spoke.",
    "[Ada Low|person], head of crystal growth at [Acme|organisation], spoke.",
    "[Ada Low|person], assistant to the president of [Acme|organisation], spoke.",
  ])
  func `a second's post or that of a part is not`(source: String) {
    #expect(!MarkedText(source).statements.contains("Ada Low leads Acme"))
  }

  @Test func `whoever is at a unit is at the body it belongs to`() {
    let text = MarkedText(
      "[Ada Low|person] of the [Tide Lab|organisation] at [Acme|organisation] spoke.")
    #expect(text.statements.contains("Ada Low works_at Acme"))
  }

  @Test func `an apposition ends before the verb`() {
    let text = MarkedText("[Ada Low|person], a chemist, met [Bolt|organisation].")
    #expect(
      !text.statements.contains("Ada Low works_at Bolt")
        || text.first(.worksAt)?.attributes.role == nil)
  }
}
