import GraphModel
import Testing

@testable import GraphExtraction

struct PostPhraseFinderTests {
  private func posts(_ marked: String) -> [String] {
    PostPhraseFinder.posts(in: MarkedText(marked).view()).map(\.text)
  }

  @Test(arguments: [
    ("comments the director of [Acme|organisation], [Ada Low|person].", ["director"]),
    ("[Ada Low|person], its head, spoke.", ["head"]),
    ("[Ada Low|person] was elected chair of [Acme|organisation].", ["chair"]),
    ("[Ada Low|person] is at present a reader in chemistry.", ["reader"]),
    (
      "[Ada Low|person] is the new head of education at [Acme|organisation].", ["head of education"]
    ),
    (
      "[Ada Low|person] and [Bo Lee|person] are the principal investigators.",
      ["principal investigator"]
    ),
    ("[Ada Low|person] is today's head.", ["head"]),
    ("[Ada Low|person], Deputy Vice-Chancellor, spoke.", ["Deputy Vice-Chancellor"]),
    ("[Ada Low|person] is the editor-in-chief of [Acme|organisation].", ["editor-in-chief"]),
    ("[Ada Low|person] stays co-director.", ["co-director"]),
    ("Associate Professor [Ada Low|person] of [Acme|organisation].", ["Associate Professor"]),
    (
      "[Acme|organisation] epidemiologist Associate Professor [Ada Low|person].",
      ["epidemiologist", "Associate Professor"]
    ),
    ("Professor [Ada Low|person] of [Acme|organisation].", []),
    ("[Ada Low|person], founder of the company [Acme|organisation].", ["founder"]),
    (
      "[Ada Low|person], Minister of Research and Higher Education.",
      ["Minister of Research and Higher Education"]
    ),
    ("[Ada Low|person], professor of marine geology.", ["professor"]),
    ("[Ada Low|person] (secretary general) spoke.", ["secretary general"]),
    ("[Ada Low|person], a ward sister at [Acme|organisation].", ["ward sister"]),
    ("[Ada Low|person], based at [Acme|organisation].", []),
    ("[Ada Low|person] chairs [Acme|organisation].", []), ("[Ada Low|person]", []),
    ("[Ada Low|person], a colleague of [Bo Lee|person].", []),
  ])
  func `a post is cut to its own words`(marked: String, expected: [String]) {
    #expect(posts(marked) == expected)
  }

  @Test(arguments: [
    (
      "[Ada Low|person], head of the [Reef Unit|hub] at [Acme|organisation].",
      ["Reef Unit", "Acme"]
    ),
    ("[Acme|organisation]'s director [Ada Low|person] met [Kelp|organisation].", ["Acme"]),
    ("Director [Ada Low|person] of [Acme|organisation] spoke.", ["Acme"]),
    ("[Ada Low|person] came from [Acme|organisation], where she was deputy director.", ["Acme"]),
    ("[Ada Low|person], the director, and [Acme|organisation] met.", []),
    ("[Ada Low|person] is the director; [Bo Lee|person] of [Acme|organisation] left.", []),
  ])
  func `a post is at the body that its words lead to`(marked: String, bodies: [String]) {
    let text = MarkedText(marked)
    let found = PostPhraseFinder.posts(in: text.view()).first?.bodies ?? []
    #expect(found.map { text.document.entities[$0].name } == bodies)
  }

  @Test(arguments: [
    "- -", "of of of", "-director-", "director of", "professor", "the the head of the",
  ])
  func `odd sentences are taken`(marked: String) {
    #expect(posts(marked).allSatisfy { !$0.isEmpty })
  }
}
