import Testing

@testable import GraphExtraction

@Suite struct MembershipReaderTests {
  @Test(arguments: [
    "The [Tide Hub|hub] grew. Its members are [Acme|organisation] and [Bolt|organisation].",
    "The [Tide Hub|hub] grew. [Acme|organisation] and [Bolt|organisation] are among its partners.",
    "The [Tide Hub|hub] counts as members [Acme|organisation] and [Bolt|organisation].",
    "The [Tide Hub|hub] grew.\n- Clinical sites: [Acme|organisation]; [Bolt|organisation]",
  ])
  func `members are of the hub at hand`(source: String) {
    let statements = MarkedText(source).statements
    #expect(statements.contains("Acme member_of Tide Hub"))
    #expect(statements.contains("Bolt member_of Tide Hub"))
  }

  @Test(arguments: [
    "Its members are [Acme|organisation] and [Bolt|organisation].",
    "The [Tide Hub|hub] grew. [Acme|organisation] is not among its members.",
    "The [Tide Hub|hub] grew. Its members met in [Oslo|place].",
  ])
  func `without a hub or behind a denial there are none`(source: String) {
    #expect(!MarkedText(source).statements.contains { $0.contains("member_of") })
  }
}
