import GraphModel
import Testing

@testable import NeuralEncoding

struct DescriptionsTests {
  /// What the text of `marked` says of its first mention.
  private func type(_ marked: String) -> EntityType? {
    let text = MarkedUnits(marked)
    let mention = text.mentions[0]
    return Descriptions.type(
      of: mention.words, isAnaphoric: mention.isAnaphoric, in: text.units[0].wordTexts)
  }

  /// The types that the mentions of `marked`, which stand for `entities`, come to.
  private func described(_ marked: String, entities: [Int?]) -> [EntityType] {
    let text = MarkedUnits(marked)
    var mentions = text.mentions
    for (index, entity) in entities.enumerated() { mentions[index].entity = entity }
    mentions.describe(in: text.units)
    return mentions.map(\.type)
  }

  @Test(
    arguments: [
      ("[Tideline|hub], our network of buoys", .hub),
      ("[Tideline|hub] (TL), a young seaweed company", .organisation),
      ("[Orka|hub] is the national whale programme", .hub),
      ("[Orka|hub] was a small charity", .organisation),
      ("the European university alliance [Orka|hub] met", .hub),
      ("at the company [Orka|hub] she met", .organisation),
      ("[Orka|hub] is a research infrastructure project", .hub),
    ] as [(String, EntityType)])
  func `a name is what the noun beside it says`(line: String, expected: EntityType) {
    #expect(type(line) == expected)
  }

  @Test(arguments: [
    "[Orka|hub], the director of the network", "[Orka|hub] is a project manager",
    "[Orka|hub] and our network", "[Orka|hub], our partner in the alliance",
    "a member of the network and [Orka|hub]", "network [Orka|hub]", "[Orka|hub] is the",
    "[Orka|hub],",
    "[Orka|hub] (the", "[Orka|hub]", "[Orka|hub] is a centre",
  ])
  func `what is said of something else, or not plainly, tells nothing`(line: String) {
    #expect(type(line) == nil)
  }

  @Test func `what refers tells by its last word`() {
    #expect(type("[the regional network~|hub] grew") == .hub)
    #expect(type("[the company~|hub] grew") == .organisation)
    #expect(type("[it~|hub] grew") == nil)
  }

  @Test func `a name that says what it is needs no description`() {
    #expect(Descriptions.isTelling(["orka", "network"]))
    #expect(Descriptions.isTelling(["school", "of", "law"]))
    #expect(!Descriptions.isTelling(["orka", "four"]))
  }

  @Test func `all mentions of a body become what the text calls it once`() {
    let marked = """
      [Tideline|organisation] grows
      [Tideline|organisation], our network in greater [Porto|place]
      [Orka|organisation] sings
      """
    #expect(described(marked, entities: [0, 0, 1, 2]) == [.hub, .hub, .place, .organisation])
  }

  @Test(arguments: [
    "[Tideline|organisation], our network\n[Tideline|organisation], a company",
    "[Tideline Institute|organisation]\n[Tideline|organisation], our network",
  ])
  func `two kinds, and a kind in the name, leave all as it is`(marked: String) {
    #expect(described(marked, entities: [0, 0]) == [.organisation, .organisation])
  }

  @Test func `persons and what stands for nothing known are left alone`() {
    #expect(described("[Tideline|person], our network", entities: [0]) == [.person])
    #expect(described("[Tideline|organisation], our network", entities: [nil]) == [.organisation])
  }
}
