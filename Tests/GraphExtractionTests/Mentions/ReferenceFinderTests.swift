import GraphModel
import Testing

@testable import GraphExtraction

struct ReferenceFinderTests {
  @Test(arguments: [
    "then [the agency~|organisation] paid.", "then [this new network~|hub] opens.",
    "then [the Brazilian agency~|organisation]'s head spoke.",
    "[She~|person] and [he~|person] met.",
    "then [Council~|organisation] was asked.", "the project team met.", "the university of life.",
    "the agency-led work.", "for the first prize ever", "It rained.",
  ])
  func `descriptions and pronouns refer`(marked: String) {
    let text = MentionText(marked)
    let found = ReferenceFinder.references(in: text.sentence, besides: [], after: [])
    #expect(found.map(\.span) == text.mentions.map(\.span))
    #expect(found.map(\.type) == text.mentions.map(\.type))
  }

  @Test func `it at the start stands for what the sentence before was about`() {
    let before = MentionText("[Brask Hub|hub] joins [Leeds|organisation].")
    let text = MentionText("It rained.")
    let found = ReferenceFinder.references(
      in: text.sentence, besides: [], after: before.mentions)
    #expect(found.map(\.type) == [.hub])
  }
}
