import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct PostStatusTests {
  private func status(_ marked: String) -> Attributes.Status? {
    MarkedText(marked).status("Ada Moss", .worksAt, "Acme")
  }

  @Test(arguments: [
    "[Ada Moss|person] joined [Reef|hub], where she was rector of [Acme|organisation].",
    "[Ada Moss|person] worked at [Acme|organisation].",
    "[Ada Moss|person] led the kelp group of [Acme|organisation].",
    "Before that [Ada Moss|person] chaired [Acme|organisation].",
    "[Ada Moss|person] had been a technician at [Acme|organisation].",
    "[Ada Moss|person], formerly of [Acme|organisation], spoke first.",
    "[Ada Moss|person] took her doctorate at [Acme|organisation].",
    "[Ada Moss|person], a graduate of [Acme|organisation], spoke first.",
    "[Ada Moss|person] spent three months at [Acme|organisation].",
    "After seven years at [Acme|organisation] [Ada Moss|person] became a painter.",
    "[Ada Moss|person] leaves [Acme|organisation].",
    "[Ada Moss|person] came to [Reef|hub] from [Acme|organisation].",
    "[Ada Moss|person], until last month at [Acme|organisation], paints now.",
    "The outgoing chief of [Acme|organisation], [Ada Moss|person], wept.",
    "[Acme|organisation] thanks its former rector, [Ada Moss|person].",
    "Bo Lee succeeds [Ada Moss|person] as rector of [Acme|organisation].",
    "[Ada Moss|person] has stepped down as rector of [Acme|organisation].",
    "[Ada Moss|person], rector of [Acme|organisation] from 1998 to 2004, spoke first.",
    "[Ada Moss|person] | [Acme|organisation] \u{2192} [Reef|hub]",
    "[Ada Moss|person] knew [Acme|organisation], where she taught, by heart.",
    "[Ada Moss|person] used to index maps at [Acme|organisation].",
    "[Ada Moss|person] no longer works at [Acme|organisation].",
  ])
  func `a post that is over has ended`(marked: String) {
    #expect(status(marked) == .ended)
  }

  @Test(arguments: [
    "[Ada Moss|person] will be the next rector of [Acme|organisation].",
    "[Ada Moss|person] is to become rector of [Acme|organisation].",
    "[Ada Moss|person] will also take a seat on the board of [Acme|organisation].",
    "[Ada Moss|person] joins [Acme|organisation] in May.",
    "[Ada Moss|person] moves to [Acme|organisation] on 1 June.",
    "[Ada Moss|person] is off to [Acme|organisation].",
    "[Ada Moss|person], from 1 February rector of [Acme|organisation], spoke first.",
    "The incoming rector of [Acme|organisation], [Ada Moss|person], spoke first.",
    "[Acme|organisation] will be led by [Ada Moss|person].",
    "The chair of [Acme|organisation] passes over to [Ada Moss|person].",
    "[Ada Moss|person] leaves [Reef|hub] to become rector of [Acme|organisation].",
    "[Ada Moss|person] has not yet joined [Acme|organisation].",
    "[Ada Moss|person] hopes to join [Acme|organisation].",
  ])
  func `a post that has not begun is planned`(marked: String) {
    #expect(status(marked) == .planned)
  }

  @Test(arguments: [
    "[Ada Moss|person] is not a member of [Acme|organisation].",
    "[Ada Moss|person] will not join [Acme|organisation].",
    "[Ada Moss|person] never worked at [Acme|organisation].",
    "[Ada Moss|person] declined to lead [Acme|organisation].",
  ])
  func `a post that is denied is denied`(marked: String) {
    #expect(status(marked) == .denied)
  }

  @Test(arguments: [
    "[Ada Moss|person] is rector of [Acme|organisation].",
    "[Ada Moss|person] has been a rector at [Acme|organisation] since 2019.",
    "[Ada Moss|person] has led [Acme|organisation] for years.",
    "[Ada Moss|person] was rector of [Reef|hub] and is now at [Acme|organisation].",
    "[Ada Moss|person] joined [Acme|organisation] in 2008.",
    "[Ada Moss|person] was appointed rector of [Acme|organisation].",
    "[Ada Moss|person] left [Reef|hub] for [Acme|organisation].",
    "[Ada Moss|person], a PhD student at [Acme|organisation], spoke first.",
    "Former students of [Bo Lee|person] met [Ada Moss|person] of [Acme|organisation].",
    "[Acme|organisation] is led by [Bo Lee|person] and a former student, [Ada Moss|person].",
    "[Ada Moss|person] is not only a painter but also the rector of [Acme|organisation].",
    "[Ada Moss|person], who leads no fewer than nine people at [Acme|organisation], spoke first.",
    "\"Why not?\" asked [Ada Moss|person] of [Acme|organisation].",
    "[Ada Moss|person], rector of [Acme|organisation], asked what would happen if it rained.",
  ])
  func `a post that is held is neither`(marked: String) {
    #expect([nil, .stated].contains(status(marked)))
  }

  @Test(
    arguments: [
      ("[Ada Moss|person] will be its president.", .planned),
      ("[Ada Moss|person], formerly of [Reef|hub], will be its president.", .planned),
      ("[Ada Moss|person] (2016-2021), now a painter", .ended),
      ("[Ada Moss|person] steps down on 30 June.", .ended),
      ("[Ada Moss|person] is its president.", .stated),
      ("[Ada Moss|person] smiled.", nil),
    ] as [(String, Attributes.Status?)])
  func `a body that is left out is read from the person onwards`(
    marked: String, status: Attributes.Status?
  ) {
    #expect(self.status(marked) == status)
  }

  @Test func `neither end in the sentence tells nothing`() {
    #expect(status("It left.") == nil)
  }

  @Test func `a cue is of the person who stands nearest`() {
    let text = MarkedText(
      "[Ada Moss|person] of [Acme|organisation] met [Bo Lee|person], who left [Reef|hub].")
    #expect(text.status("Ada Moss", .worksAt, "Reef") != .ended)
    #expect(text.status("Bo Lee", .worksAt, "Reef") == .ended)
  }

  @Test func `a body ends its membership, and its founding is no end`() {
    #expect(
      MarkedText("[Acme|organisation] withdrew from [Reef|hub].").status("Acme", .memberOf, "Reef")
        == .ended)
    #expect(
      MarkedText("[Reef|hub] was formed by [Acme|organisation].").status("Acme", .memberOf, "Reef")
        != .ended)
  }
}
