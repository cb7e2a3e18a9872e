import Testing

@testable import GraphExtraction

@Suite struct PhraseGrammarBodiesTests {
  @Test(arguments: [
    ("The [Tide Lab|organisation] of [Acme|organisation] grew.", "Tide Lab part_of Acme"),
    ("[Acme|organisation]'s [Tide Lab|organisation] grew.", "Tide Lab part_of Acme"),
    ("The [Tide Lab|organisation], part of [Acme|organisation], grew.", "Tide Lab part_of Acme"),
    (
      "- [Department of Tides|organisation], [Acme University|organisation]",
      "Department of Tides part_of Acme University"
    ),
    ("The [Tide Hub|hub] at [Acme|organisation] grew.", "Tide Hub hosted_by Acme"),
    ("[Acme|organisation] in [Oslo|place] grew.", "Acme located_in Oslo"),
    ("[Acme|organisation], [Oslo|place], grew.", "Acme located_in Oslo"),
    ("[Acme|organisation], based in [Oslo|place], grew.", "Acme located_in Oslo"),
    ("[Oslo|place]-based [Acme|organisation] grew.", "Acme located_in Oslo"),
    ("[Norway|place]'s [Acme|organisation] grew.", "Acme located_in Norway"),
    ("The [Tide Fair|event] in [Oslo|place] ended.", "Tide Fair located_in Oslo"),
  ])
  func `what stands beside a body is attached to it`(source: String, expected: String) {
    #expect(MarkedText(source).statements == [expected])
  }
}
