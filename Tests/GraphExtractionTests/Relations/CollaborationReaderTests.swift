import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct CollaborationReaderTests {
  @Test(arguments: [
    "[Acme|organisation] and [Bolt|organisation] signed an agreement.",
    "An agreement between [Acme|organisation] and [Bolt|organisation] was signed.",
    "[Acme|organisation], in partnership with [Bolt|organisation], grew.",
    "[Acme|organisation] works with [Bolt|organisation].",
    "It is a joint venture of [Acme|organisation] and [Bolt|organisation].",
    "[Ada Low|person] of [Acme|organisation] and [Bo Ray|person] of [Bolt|organisation] signed it.",
    "- [Acme|organisation] jointly with [Bolt|organisation]",
  ])
  func `working together is symmetric`(source: String) {
    #expect(MarkedText(source).statements.contains("Acme collaborates_with Bolt"))
  }

  @Test func `two countries with a hyphen are a pair`() {
    let text = MarkedText("The [Norway|place]-[Chile|place] pact helps.")
    #expect(text.statements == ["Norway collaborates_with Chile"])
  }

  @Test func `every pair of a list works together`() {
    let text = MarkedText(
      "[Acme|organisation], [Bolt|organisation] and [Core|organisation] signed a pact.")
    #expect(text.statements.filter { $0.contains("collaborates_with") }.count == 3)
  }

  @Test(arguments: [
    "[Acme|organisation] and [Bolt|organisation] failed to sign an agreement.",
    "[Acme|organisation] may work with [Bolt|organisation].",
    "It opened with money from [Acme|organisation] and [Bolt|organisation].",
    "[Acme|organisation] is in Oslo. [Bolt|organisation] is not.",
  ])
  func `no agreement, no pair`(source: String) {
    #expect(!MarkedText(source).statements.contains("Acme collaborates_with Bolt"))
  }

  @Test(arguments: [
    ("[Acme|organisation] and [Bolt|organisation] failed to sign an agreement.", "denied"),
    ("[Acme|organisation] may work with [Bolt|organisation].", "planned"),
    ("[Acme|organisation] does not work with [Bolt|organisation].", "denied"),
    ("[Acme|organisation] and [Bolt|organisation] hope to sign an agreement.", "planned"),
    ("[Acme|organisation] plans to work with [Bolt|organisation].", "planned"),
    ("[Acme|organisation] no longer works with [Bolt|organisation].", "ended"),
  ])
  func `no agreement is told as such`(source: String, status: String) {
    let text = MarkedText(source)
    #expect(text.doubts == ["Acme collaborates_with Bolt: \(status)"])
  }

  @Test func `we stands for the body that the text is about`() {
    let text = MarkedText(
      """
      [Acme|organisation] grew. [Acme|organisation] hired.
      We work together with [Bolt|organisation].
      """)
    #expect(text.statements == ["Acme collaborates_with Bolt"])
  }

  @Test func `an agreement has its kind, date and subject`() {
    let text = MarkedText(
      """
      On 1 February 2017 [Acme|organisation] and [Bolt|organisation] signed a memorandum of \
      understanding on [kelp|area].
      """)
    let attributes = text.first(.collaboratesWith)?.attributes
    #expect(attributes?.kind == "memorandum of understanding")
    #expect(attributes?.date == DateExpression(text: "1 February 2017", iso: "2017-02-01"))
    #expect(attributes?.about == "kelp")
  }
}
