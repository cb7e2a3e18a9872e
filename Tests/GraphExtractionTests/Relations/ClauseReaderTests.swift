import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct ClauseReaderTests {
  @Test(arguments: [
    "[Ada Low|person] chairs the [Tide Hub|hub].",
    "The [Tide Hub|hub] is chaired by [Ada Low|person].",
    "The [Tide Hub|hub], which is jointly led by [Ada Low|person], grew.",
    "[Ada Low|person], who also leads the [Tide Hub|hub], spoke.",
    "[Ada Low|person] founded a firm and leads the [Tide Hub|hub].",
    "Led by [Ada Low|person], the [Tide Hub|hub] grew.",
  ])
  func `active, passive and relative clauses state the same`(source: String) {
    #expect(MarkedText(source).statements.contains("Ada Low leads Tide Hub"))
  }

  @Test(arguments: [
    ("[Ada Low|person] does not lead the [Tide Hub|hub].", "denied"),
    ("[Ada Low|person] may lead the [Tide Hub|hub].", "planned"),
    ("[Ada Low|person] has never led the [Tide Hub|hub].", "denied"),
    ("[Ada Low|person] no longer leads the [Tide Hub|hub].", "ended"),
    ("[Ada Low|person] hopes to lead the [Tide Hub|hub].", "planned"),
  ])
  func `what is denied or hoped for is not stated`(source: String, status: String) {
    let text = MarkedText(source)
    #expect(!text.statements.contains("Ada Low leads Tide Hub"))
    #expect(text.doubts.contains("Ada Low leads Tide Hub: \(status)"))
  }

  @Test func `what is left open is neither stated nor denied`() {
    let text = MarkedText("[Ada Low|person] was asked to lead the [Tide Hub|hub].")
    #expect(!text.statements.contains("Ada Low leads Tide Hub"))
    #expect(text.doubts.isEmpty)
  }

  @Test func `not only is no denial`() {
    let text = MarkedText("[Ada Low|person] not only leads the [Tide Hub|hub] but owns it.")
    #expect(text.statements.contains("Ada Low leads Tide Hub"))
  }

  @Test(arguments: [
    ("[Ada Low|person] will lead the [Tide Hub|hub].", Attributes.Status.planned),
    ("[Ada Low|person] formerly led the [Tide Hub|hub].", .ended),
    ("[Ada Low|person] leads the [Tide Hub|hub].", .stated),
  ])
  func `a post that is to come or has ended is told apart`(
    source: String, status: Attributes.Status
  ) {
    #expect(MarkedText(source).first(.leads)?.attributes.status == status)
  }

  @Test func `a second verb keeps the subject of the first`() {
    let text = MarkedText(
      "[Ada Low|person] heads the [Tide Lab|organisation] and chairs the [Reef Hub|hub].")
    #expect(text.statements.contains("Ada Low leads Reef Hub"))
  }

  @Test func `what was spoken of last stands in for what is unsaid`() {
    let text = MarkedText(
      "The [Tide Hub|hub] opened. It is funded by [Acme|organisation].")
    #expect(text.statements == ["Acme funds Tide Hub"])
  }

  @Test func `as part of a ceremony relates nothing`() {
    let text = MarkedText(
      "It met at [Acme|organisation] as part of the launch of the [Tide Hub|hub].")
    #expect(!text.statements.contains("Acme part_of Tide Hub"))
  }
}
