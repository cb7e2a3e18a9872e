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
