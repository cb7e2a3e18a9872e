import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct SentenceFactsTests {
  @Test func `a prize is received on a date for a reason`() {
    let text = MarkedText(
      "[Ada Low|person] won the [Reef Medal|prize] in 2019 for work on [kelp|area].")
    let attributes = text.first(.received)?.attributes
    #expect(attributes?.date == DateExpression(text: "2019", iso: "2019"))
    #expect(attributes?.reason == "work on kelp")
  }

  /// The date of the first edge of `relation` in a text of Wednesday, 25 November 2026.
  private func date(_ marked: String, _ relation: Relation) -> DateExpression? {
    let text = MarkedText(marked, published: "2026-11-25")
    return text.first(relation)?.attributes.date
  }

  @Test(arguments: [
    ("[Ada Low|person] won the [Reef Medal|prize] yesterday.", "yesterday", "2026-11-24"),
    ("[Ada Low|person] won the [Reef Medal|prize] last autumn.", "last autumn", nil),
  ])
  func `a date is told by the day of publication`(marked: String, words: String, iso: String?) {
    #expect(date(marked, .received) == DateExpression(text: words, iso: iso))
  }

  @Test(arguments: [
    "[Acme|organisation] and [Kelp|organisation] signed an agreement until 2030.",
    "[Acme|organisation] and [Kelp|organisation] signed an agreement today.",
  ])
  func `today and limits are not when something was agreed`(marked: String) {
    #expect(MarkedText(marked).first(.collaboratesWith) != nil)
    #expect(date(marked, .collaboratesWith) == nil)
  }

  @Test func `an agreement has its day`() {
    let marked = "On Thursday [Acme|organisation] and [Kelp|organisation] signed an agreement."
    #expect(
      date(marked, .collaboratesWith) == DateExpression(text: "Thursday", iso: "2026-11-19"))
  }

  @Test func `funding has its sum`() {
    let text = MarkedText("[Acme|organisation] funds the [Tide Hub|hub] with €2 million.")
    #expect(text.first(.funds)?.attributes.amount == "€2 million")
  }

  @Test func `a post has its role as written`() {
    let text = MarkedText("[Ada Low|person], Chief Executive of the [Acme|organisation], spoke.")
    #expect(text.first(.worksAt)?.attributes.role == "Chief Executive")
  }

  @Test func `a sentence that tells nothing more adds nothing`() {
    let text = MarkedText("[Acme|organisation] funds the [Tide Hub|hub].")
    #expect(text.first(.funds)?.attributes == Attributes())
  }
}
