import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct AwardReasonTests {
  private func reason(_ marked: String) -> String? {
    let document = MarkedText(marked).document
    let spans = document.mentions.map(\.found.span)
    return AwardReason.reason(
      in: document.analysed.sentences[0].tokens, of: document.analysed.document.text,
      head: spans[0], tail: spans[1])
  }

  @Test(arguments: [
    ("[Ada Low|person] won the [Reef Medal|prize] for work on kelp.", "work on kelp"),
    (
      "[Ada Low|person] won the [Reef Medal|prize], for the best poster, in May.", "the best poster"
    ),
    (
      "[Reef Medal|prize] for sixteen years of patience goes to Dr [Ada Low|person].",
      "sixteen years of patience"
    ),
    ("[Ada Low|person] won the [Reef Medal|prize], which paid for a boat.", nil),
    ("[Ada Low|person], known for kelp, won the [Reef Medal|prize].", nil),
    ("[Ada Low|person] won the [Reef Medal|prize] for all ten years.", nil),
    ("[Ada Low|person] won the [Reef Medal|prize] of the Society for Reefs.", nil),
    ("[Ada Low|person] won the [Reef Medal|prize] for", nil),
  ])
  func `a prize is given for what stands behind it`(marked: String, expected: String?) {
    #expect(reason(marked) == expected)
  }
}
