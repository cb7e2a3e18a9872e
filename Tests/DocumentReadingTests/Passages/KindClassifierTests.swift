import GraphModel
import Testing

@testable import DocumentReading

struct KindClassifierTests {
  @Test func `the parts of a news page are told apart`() {
    let text = """
      Skip to content

      Two academies open a joint laboratory

      By Ada Lovelace | 3 May 2019

      The academies of Avon and Brest signed a treaty on waves.

      Image credit: Academy of Avon

      What comes next

      The laboratory will open in June. It has room for forty.

      Share this: Facebook | X
      """
    #expect(
      layout(of: text) == [
        "furniture: Skip to content",
        "heading: Two academies open a joint laboratory",
        "caption: By Ada Lovelace | 3 May 2019",
        "paragraph: The academies of Avon and Brest signed a treaty on waves.",
        "caption: Image credit: Academy of Avon",
        "heading: What comes next",
        "paragraph: The laboratory will open in June. It has room for forty.",
        "furniture: Share this: Facebook | X",
      ])
  }

  @Test func `a title may share its block with its text`() {
    #expect(
      layout(of: "Two academies\nThe academies signed a treaty on waves.")
        == ["heading: Two academies", "paragraph: The academies signed a treaty on waves."])
  }

  @Test func `a title may share its block with its byline`() {
    let text = "Some text stands here first.\n\nTwo academies\n3 min read\n\nThey signed a treaty."
    #expect(layout(of: text)[1] == "1 heading: Two academies")
  }

  @Test func `a label stands over a list`() {
    #expect(
      layout(of: "It has members.\n\nThe members\nAda, Avon\nGrace, Brest")
        == [
          "heading: It has members.", "heading: The members", "item: Ada, Avon",
          "item: Grace, Brest",
        ].map { $0.replacing("heading: It", with: "caption: It") })
  }

  @Test func `a short line at the end is a caption`() {
    #expect(
      layout(of: "The academies signed a treaty.\n\nThe treaty and its bridge").last
        == "caption: The treaty and its bridge")
  }

  @Test func `a numbered heading is no item`() {
    #expect(
      layout(
        of: "1. The members\n\nThe academies have forty members.\n\n2. The dates\n\nIn May we meet."
      )
      .filter { $0.hasPrefix("heading") } == ["heading: 1. The members", "heading: 2. The dates"])
  }

  @Test func `a row of numbers and dates is data where mark-up says so`() throws {
    var text = StructuredText()
    text.add("Report", kind: .heading, level: 1)
    text.add("1996 | 61 | 204", kind: .item)
    text.add("March 2024 – February 2028", kind: .item)
    text.add("18 June 2025", kind: .item)
    text.add("Share | Print", kind: .item)
    let kinds = try Content(text).passages.map(\.kind)
    #expect(kinds == [.heading, .item, .item, .furniture, .furniture])
  }
}
