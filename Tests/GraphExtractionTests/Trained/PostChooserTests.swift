import GraphModel
import Testing

@testable import GraphExtraction

struct PostChooserTests {
  private func post(_ marked: String, _ relation: Relation, _ body: String) -> String? {
    let text = MarkedText(marked)
    let view = text.view()
    return PostChooser(PostPhraseFinder.posts(in: view), in: view)
      .post(of: text.entity("Ada Low"), relation, text.entity(body))?.text
  }

  @Test(arguments: [
    ("Its deputy director, [Ada Low|person], is a professor at [Acme|organisation].", "professor"),
    ("[Ada Low|person], an engineer, is the director of [Acme|organisation].", "director"),
    ("[Ada Low|person], chair of the [Reef Days|event], is from [Acme|organisation].", nil),
    ("Lead: [Ada Low|person], [Acme|organisation]", nil),
    ("[Ada Low|person] is dean of [Kelp|organisation] and left [Acme|organisation].", nil),
    ("[Bo Lee|person], director, and [Ada Low|person] of [Acme|organisation].", nil),
  ])
  func `the post is the one at the body`(marked: String, expected: String?) {
    #expect(post(marked, .worksAt, "Acme") == expected)
  }

  @Test func `a pronoun may have the post where nobody is named`() {
    let marked = "[Ada Low|person] came.\nShe is chief scientist of [Acme|organisation]."
    let text = MarkedText(marked)
    let view = text.view(sentence: 1)
    let chooser = PostChooser(PostPhraseFinder.posts(in: view), in: view)
    #expect(chooser.post(of: 0, .worksAt, 1)?.text == "chief scientist")
  }

  @Test func `only who leads has a post that leads`() {
    let marked = "[Ada Low|person], a geologist at [Acme|organisation], runs it."
    #expect(post(marked, .leads, "Acme") == nil)
    #expect(post(marked, .worksAt, "Acme") == "geologist")
  }

  @Test func `those of a list share a post`() {
    let marked = "The directors of [Acme|organisation] are [Bo Lee|person] and [Ada Low|person]."
    #expect(post(marked, .leads, "Acme") == "director")
  }
}
