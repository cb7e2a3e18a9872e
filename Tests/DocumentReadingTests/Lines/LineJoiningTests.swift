import Testing

@testable import DocumentReading

struct LineJoiningTests {
  @Test func `running text that was broken into lines is put together`() {
    let text = """
      A new centre for ocean science

      The two universities have opened a joint centre that will study how warm
      water moves under floating ice. It has room for forty people, and it is
      paid for by both of them for the first ten years.

      The director said that nobody had expected the building to be ready by
      spring. "We were lucky with the weather," she said.
      """
    #expect(
      layout(of: text) == [
        "heading: A new centre for ocean science",
        "paragraph: The two universities have opened a joint centre that will study how warm "
          + "water moves under floating ice. It has room for forty people, and it is paid for by "
          + "both of them for the first ten years.",
        "paragraph: The director said that nobody had expected the building to be ready by "
          + "spring. \"We were lucky with the weather,\" she said.",
      ])
  }

  @Test func `lines that could have held more stand for themselves`() {
    let text = """
      The members
      University of the North, Tromville (chair)
      Institute of Waves
      Harbour College and its School of Ships, Port Anders
      """
    #expect(
      layout(of: text) == [
        "heading: The members",
        "item: University of the North, Tromville (chair)",
        "item: Institute of Waves",
        "item: Harbour College and its School of Ships, Port Anders",
      ])
  }

  @Test func `marked items are parted and their indented lines are joined`() {
    let text = """
      - the first item goes on
        on a second line
      - the second item
      1) a numbered one
      """
    #expect(
      layout(of: text) == [
        "item: - the first item goes on on a second line", "item: - the second item",
        "item: 1) a numbered one",
      ])
  }

  @Test func `a sentence cannot stop behind a connecting word`() {
    #expect(
      layout(of: "It was signed by the head of the\ncouncil in May.")
        == ["paragraph: It was signed by the head of the council in May."])
  }

  @Test func `a dash may stand at the start of a line in the middle of a sentence`() {
    let text = """
      The two universities have opened a joint centre that will study how warm
      water moves under floating ice. It has room for forty people in the town
      - more than there are seats in its canteen, and it is paid for by both
      of them for the first ten years, in equal parts and with no strings.
      """
    #expect(layout(of: text).count == 1)
  }
}
