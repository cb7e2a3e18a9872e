import GraphModel
import Testing

@testable import GraphExtraction

struct NameBoundsTests {
  /// The words of a marked name, mended; nil where it names nothing.
  private func mended(_ marked: String) -> String? {
    let text = MentionText(marked)
    let type = text.mentions.first?.type ?? .place
    return text.mended { NameBounds.mended($0, of: type, in: $1) }
  }

  @Test(arguments: [
    ("They joined [Moorland e.|organisation]V. in May", "Moorland e.V."),
    ("They joined Moorland e.[V. Community|hub] in May", "Community"),
    ("They joined [Moorland|organisation] e.V. in May", "Moorland e.V."),
    ("They joined [Moorland|organisation] e. V. in May", "Moorland e. V."),
    ("They joined [Tidewell|organisation] Srl in May", "Tidewell Srl"),
    ("They joined [Tidewell|organisation] as members", "Tidewell"),
    ("Then [Provost Lindmark|person] spoke", "Lindmark"),
    ("Then [Dean Whitlock|person] spoke", "Dean Whitlock"),
    ("New [methods of tissue repair|area] help", "tissue repair"),
    ("The [synthesis of nanoparticles|area] helps", "synthesis of nanoparticles"),
    ("The [study of|area] helps", "study of"),
    ("A day in [Wales|place] passed", "Wales"),
    ("A day in [South Africa|place] passed", "South Africa"),
  ])
  func `a name has the words that belong to it`(marked: String, name: String) {
    #expect(mended(marked) == name)
  }

  @Test(arguments: ["The [Norwegian|place] fleet", "A [South African|place] farm"])
  func `an adjective of nations is no place`(marked: String) {
    #expect(mended(marked) == nil)
  }

  @Test(arguments: [
    (EntityType.organisation, "Office", true), (.hub, "New", true), (.event, "General", true),
    (.area, "with", true), (.prize, "Fellowship", true), (.organisation, "Moorland", false),
    (.hub, "Kelp Office", false), (.area, "Genetics", false), (.person, "Dean", false),
    (.area, "medical research", true), (.area, "Science and Technology", true),
    (.area, "cancer research", false), (.area, "social sciences", false),
    (.organisation, "Medical Research", false),
  ])
  func `a kind of thing alone is no name`(type: EntityType, name: String, isGeneral: Bool) {
    #expect(NameBounds.isGeneral(NamedSurface(name, type: type)) == isGeneral)
  }
}
