import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct TieStatusTests {
  private func status(_ marked: String, _ relation: Relation = .funds) -> Attributes.Status? {
    MarkedText(marked).status("Acme", relation, "Reef")
  }

  @Test(arguments: [
    "[Acme|organisation] plans to fund [Reef|hub].",
    "[Acme|organisation] would fund [Reef|hub].",
    "[Acme|organisation] may support [Reef|hub].",
    "[Acme|organisation] is in talks with [Reef|hub].",
    "[Acme|organisation] is considering a grant to [Reef|hub].",
    "[Acme|organisation] and [Reef|hub] hope to set up a joint laboratory.",
    "[Acme|organisation] has not yet paid [Reef|hub].",
    "[Acme|organisation] has yet to sign with [Reef|hub].",
    "[Acme|organisation] was invited to join [Reef|hub].",
  ])
  func `what is hoped for is planned`(marked: String) {
    #expect(status(marked) == .planned)
  }

  @Test(arguments: [
    "[Acme|organisation] does not fund [Reef|hub].",
    "[Acme|organisation] doesn\u{2019}t fund [Reef|hub].",
    "[Acme|organisation] failed to sign with [Reef|hub].",
    "[Acme|organisation] rejected [Reef|hub].",
    "[Acme|organisation] denied working with [Reef|hub].",
    "[Acme|organisation] did it without [Reef|hub].",
    "[Acme|organisation] will not pay [Reef|hub].",
    "[Acme|organisation] has no agreement with [Reef|hub].",
    "[Acme|organisation] and [Reef|hub] have never signed anything.",
  ])
  func `what is negated is denied`(marked: String) {
    #expect(status(marked) == .denied)
  }

  @Test(arguments: [
    "[Acme|organisation] no longer funds [Reef|hub].",
    "[Acme|organisation] ended its partnership with [Reef|hub].",
    "[Acme|organisation]'s partnership with the [Reef|hub] ended in 2024.",
    "The partnership of [Acme|organisation] with [Reef|hub] has ended.",
    "The collaboration between [Acme|organisation] and the [Reef|hub] was terminated in 2024.",
    "[Acme|organisation] and the [Reef|hub] stopped working together.",
    "[Acme|organisation] funded [Reef|hub] until 2019.",
    "[Acme|organisation] withdrew from [Reef|hub].",
    "[Acme|organisation] is a former partner of [Reef|hub].",
    "[Acme|organisation]'s grant was discontinued in the spring.",
  ])
  func `what is over has ended`(marked: String) {
    #expect(status(marked) == .ended)
  }

  @Test(arguments: [
    "[Acme|organisation] funds [Reef|hub].",
    "[Acme|organisation] will fund [Reef|hub].",
    "[Acme|organisation] not only hosts but also funds [Reef|hub].",
    "[Acme|organisation] gave no fewer than nine grants to [Reef|hub].",
    "[Acme|organisation] cannot but fund [Reef|hub].",
    "[Acme|organisation] funded [Reef|hub] in May 2019.",
    "In May [Acme|organisation] signed with [Reef|hub].",
    "[Acme|organisation], which has not been idle, funds [Reef|hub].",
    "[Acme|organisation] would like to thank [Reef|hub].",
    "[Acme|organisation] said \"Why not?\" and funds [Reef|hub].",
    "[Acme|organisation] funds [Reef|hub], not a small sum.",
    "[Acme|organisation] funds [Reef|hub] until 2030.",
  ])
  func `what is stated, announced or agreed is neither`(marked: String) {
    #expect(status(marked) == nil)
  }

  @Test func `who aims to treat an illness works on it`() {
    let text = MarkedText("[Acme|organisation] hopes to treat [cirrhosis|area].")
    #expect(text.status("Acme", .focusesOn, "cirrhosis") == nil)
    let denied = MarkedText("[Acme|organisation] does not work on [cirrhosis|area].")
    #expect(denied.status("Acme", .focusesOn, "cirrhosis") == .denied)
  }

  @Test func `a former scholar has been given the scholarship`() {
    let text = MarkedText("[Ada Moss|person] is a former [Reef Scholar|prize].")
    #expect(text.status("Ada Moss", .received, "Reef Scholar") == nil)
  }

  @Test func `ends that overlap or are missing tell nothing`() {
    #expect(status("Nobody came.") == nil)
    #expect(MarkedText("[Acme|organisation] may.").status("Acme", .funds, "Acme") == nil)
  }
}
