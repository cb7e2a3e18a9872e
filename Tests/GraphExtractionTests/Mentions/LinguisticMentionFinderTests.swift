import GraphModel
import Testing

@testable import GraphExtraction

struct LinguisticMentionFinderTests {
  @Test(arguments: [
    // Persons
    "Professor Sir [Oswin Tarrick|person] and Dr [Lumo Brask|person] met.",
    "The chemist [Oswin Tarrick|person] said so. [Tarrick|person] was glad.",
    "We thank [Ada J. Tarrick-Voss|person], [Bo van den Brask|person] and [Ju-won Tarrick|person].",
    // Bodies
    "They work at the [University of Leeds|organisation] with [Brask Foundation|organisation] money.",
    "The [National Brask Council|organisation] ([NBC|organisation]) agreed. [NBC|organisation] pays.",
    "The start-up [Velbrick|organisation] was bought by [Ostrumax|organisation], a drug company.",
    // Hubs
    "The [Brask Hub|hub] joins the [Leeds Centre for Quantum Computing|hub].",
    "The [VELBRICK|hub] project ends. [VELBRICK|hub] was good.",
    // Prizes and meetings
    "They won the [Brask Medal|prize] at the [Leeds Conference on Optics|event].",
    // Places
    "They came from [Japan|place] to [New York|place] and work in [Velbrickstad|place].",
    "A [UK|place]-[Japan|place] pact was signed by the [Tokyo|place]-based [Brask Institute|organisation].",
    // Areas
    "Work on [lead soaps|area] and [quantum optics|area] goes on.",
    "We want a professor of [marine biology|area] and an expert in [malaria|area].",
  ])
  func `mentions are found and typed`(marked: String) {
    let text = MentionText(marked)
    #expect(text.found == text.marks)
  }

  @Test(arguments: [
    "The Brask Hub opened. [The hub~|hub] is small.",
    "Oswin Tarrick came. [She~|person] spoke.",
    "The Brask Hub opened. [It~|hub] is small.",
  ])
  func `mentions that refer are found`(marked: String) {
    let text = MentionText(marked)
    #expect(text.found.filter(\.isAnaphoric) == text.marks)
  }

  @Test func `furniture gives no mentions`() {
    #expect(MentionText("= University of Leeds, Japan").found.isEmpty)
  }

  @Test func `capitals in a title make no names`() {
    let text = MentionText("# Our New Priorities For Better Work\nWe met.")
    #expect(text.found.isEmpty)
  }

  @Test func `a title names what the text names`() {
    let text = MentionText(
      "# TARRICK JOINS [VELBRICK|organisation] IN MAY\nThe company [Velbrick|organisation] grew.")
    #expect(text.found == text.marks)
  }

  @Test(arguments: [
    "", " ", "A", "(", "((((", "A-", "-A", "Dr", "the", "The ", "'s", "…", "( A", "A (B",
  ])
  func `scraps do no harm`(text: String) {
    let marked = MentionText(text + " ")
    #expect(marked.found.allSatisfy { !$0.surface.isEmpty })
  }

  @Test func `mentions stand in order and do not overlap`() throws {
    let text = MentionText(
      """
      The University of Leeds (UoL), Oswin Tarrick, AI and cancer research in Japan, the Brask Hub.
      It was the Brask Medal of the Brask Society for work on cancer. He and the society agreed.
      """)
    let mentions = try LinguisticMentionFinder().mentions(in: text.analysed)
    #expect(mentions.count > 5)
    for (left, right) in zip(mentions, mentions.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
  }
}
