import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct CollaborationKindTests {
  private func kind(_ text: String, near ends: TextSpan? = nil) -> String? {
    let analysed = MarkedText(text).document.analysed
    return CollaborationKind.named(
      in: analysed.sentences.flatMap(\.tokens), near: ends ?? TextSpan(start: 0, end: 1))
  }

  @Test(arguments: [
    ("signed a memorandum of cooperation", "memorandum of cooperation"),
    ("opened a joint laboratory", "joint laboratory"),
    ("signed an MoU", "memorandum of understanding"),
    ("opened a joint mycotoxin laboratory", "joint laboratory"),
    ("set up a joint doctoral programme", "joint doctoral programme"),
    ("now jointly run a field laboratory", "joint laboratory"),
    ("The centre is run jointly by them", "joint centre"),
    ("the results of their joint survey", "joint survey"), ("shared pilot line", "shared line"),
    ("have agreed to pool data", "agreement"), ("have agreed to exchange staff", "staff exchange"),
    ("under an exchange of letters", "exchange of letters"), ("are twinned since 2011", "twinning"),
    ("the twinning agreement", "twinning agreement"),
    ("took an exclusive licence", "exclusive licence"),
    ("are co-authors", "co-authors"), ("is a project of both", "project"),
    ("jointly funded it", "joint funding"), ("once shared an office", nil), ("met for lunch", nil),
    ("joint", nil), ("jointly", nil), ("memorandum", "memorandum"), ("", nil),
  ])
  func `the form of a collaboration is named`(words: String, kind: String?) {
    #expect(self.kind(words) == kind)
  }

  @Test func `of several the nearest to the ends counts, and none behind a semicolon`() {
    let text = "A pact was signed; the two share a joint call here."
    #expect(kind(text, near: TextSpan(start: 19, end: 26)) == "joint call")
    #expect(kind("A pact was signed; the two met.", near: TextSpan(start: 19, end: 26)) == nil)
  }

  @Test func `the words of names name no form`() {
    let tokens = MarkedText("The Reef Consortium met.").document.analysed.sentences[0].tokens
    let name = TextSpan(start: 4, end: 19)
    #expect(
      CollaborationKind.named(in: tokens, near: TextSpan(start: 0, end: 1), names: [name]) == nil)
  }
}
