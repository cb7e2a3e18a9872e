import GraphModel
import Testing

@testable import GraphExtraction

struct AreaFinderTests {
  @Test(arguments: [
    "The group works on [lead soaps|area], [rock art|area] and [tidal mixing|area].",
    "She is professor of [glaciers|area] and more.",
    "a look at [quantum optics|area] in the lab",
    "about [molecular neuroscience|area] and [low-resource speech recognition|area] in it",
    "- Tags: [plant science|area], [soil|area], news",
    "we work on Tuesday with the others on display",
    "a new medicine is not enough for science",
    "They work on [cancer|area] research.",
  ])
  func `areas stand behind their cues or are made like fields`(marked: String) {
    let text = MentionText(marked)
    let found = AreaFinder.mentions(in: text.sentence, besides: [])
    #expect(found.map(\.span) == text.mentions.map(\.span))
  }

  @Test func `an area never overlaps a name`() {
    let text = MentionText("the [Cancer Research Institute|organisation] works on cancer")
    let found = AreaFinder.mentions(in: text.sentence, besides: text.mentions)
    #expect(found.map { String(text.text[$0.span]) } == ["cancer"])
  }
}
