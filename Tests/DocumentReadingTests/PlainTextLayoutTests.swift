import GraphModel
import Testing

@testable import DocumentReading

/// Lays a text out and writes each passage as `kind: text`.
func layout(_ text: String) -> [String] {
  PlainTextLayout.lay(out: text).passages.map { "\($0.kind.rawValue): \(text[$0.span])" }
}

@Suite struct PlainTextLayoutTests {
  @Test func `text that was wrapped by hand is joined`() {
    #expect(
      layout(
        """
        Councils agree on ice

        The two councils signed a memorandum on Monday, after months of talks
        about how to share the costs of a ship that can break through ice and
        carry a laboratory. They meet
        again in May.

        Dr Sundqvist will lead the work.
        """) == [
          "heading: Councils agree on ice",
          "paragraph: The two councils signed a memorandum on Monday, after months of talks\n"
            + "about how to share the costs of a ship that can break through ice and\n"
            + "carry a laboratory. They meet\nagain in May.",
          "paragraph: Dr Sundqvist will lead the work.",
        ])
  }

  @Test func `lines that stand by themselves are passages of their own`() {
    #expect(
      layout(
        """
        NEW HUB FOR ICE
        By | Uncategorized
        The hub opened on Monday. It is at Umeå.
        Image credit: Embassy of Sweden
        - Anna Berg, Umeå University
        - Jonas Ek, Luleå
        """) == [
          "heading: NEW HUB FOR ICE", "furniture: By | Uncategorized",
          "paragraph: The hub opened on Monday. It is at Umeå.",
          "caption: Image credit: Embassy of Sweden", "item: - Anna Berg, Umeå University",
          "item: - Jonas Ek, Luleå",
        ])
  }

  @Test func `lines of one sort are items, not headings`() {
    #expect(
      layout("Members\n\nUmeå University\nLuleå Tekniska\nAbisko Station").map { $0.prefix(8) }
        == ["heading:", "item: Um", "item: Lu", "item: Ab"])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func `any line ending ends a line`(ending: String) {
    let text = "One sentence here." + ending + ending + "Two sentences here." + ending
    let spans = PlainTextLayout.lay(out: text).passages.map { String(text[$0.span]) }
    #expect(spans == ["One sentence here.", "Two sentences here."])
  }

  @Test func `a long line is cut between sentences`() {
    let sentence = "The council met again and agreed on nothing at all. "
    let text = String(repeating: sentence, count: 200)
    let passages = PlainTextLayout.lay(out: text).passages
    #expect(passages.count == 3)
    #expect(passages.allSatisfy { text[$0.span].hasSuffix("at all.") })
  }

  @Test func `a long line without any space is cut between characters`() {
    let text = String(repeating: "é", count: 5_000)
    let passages = PlainTextLayout.lay(out: text).passages
    #expect(passages.map(\.span.length).reduce(0, +) == 10_000)
    #expect(passages.allSatisfy { $0.span.start.isMultiple(of: 2) })
  }
}

@Suite struct FurnitureTests {
  @Test(arguments: [
    "Our partners", "Share this: Email | Print", "By | Uncategorized", "By admin",
    "Skip to main content", "Home > News > International", "4 August, 2 min read",
    "This site uses cookies. Accept all | Manage preferences", "© 2024 The Council", "* * *",
    "1 2 3",
    "Read more »", "www.example.org", "Facebook Twitter LinkedIn", "Comments are closed", "ENDS",
    "Posted in News, Events",
  ])
  func `what the page says of itself is furniture`(line: String) {
    #expect(Furniture.isFurniture(line[...]))
  }

  @Test(arguments: [
    "By Anna Berg | 3 May", "Embassy of Japan, UK", "Umeå University", "News from Umeå University",
    "The council shares this view.", "Home Office and Treasury agree",
    "Notes on cookies and diabetes",
    "Tags: ice, permafrost", "Anna Berg (Umeå) and Jonas Ek (Luleå)",
    "Share of women in physics rises",
    "Print heads from Umeå", "GlaxoSmithKline / Pfizer",
  ])
  func `what may name someone is not`(line: String) {
    #expect(!Furniture.isFurniture(line[...]))
  }

  @Test(arguments: [
    ("Developmentopens in new window(AMED) signed", "opens in new window"),
    ("the report (opens in a new tab) says", "(opens in a new tab)"),
    ("it Opens In New Window", "Opens In New Window"),
  ])
  func `words behind links are found where they are glued`(text: String, noise: String) {
    let span = TextSpan(start: 0, end: text.utf8.count)
    #expect(LinkNoise.find(in: span, of: text).map { String(text[$0]) } == [noise])
  }

  @Test func `a window that opens is no noise`() {
    let text = "A shop opens in new premises."
    #expect(LinkNoise.find(in: TextSpan(start: 0, end: text.utf8.count), of: text).isEmpty)
  }
}

@Suite struct ArticleDivisionTests {
  private func articles(_ text: String) throws -> [Int] {
    let laidOut = PlainTextLayout.lay(out: text)
    return ArticleDivision.divide(laidOut.passages, of: text).map(\.article)
  }

  @Test func `a heading behind the end of an article, or above a byline, begins another`() throws {
    #expect(
      try articles(
        """
        First story

        Something happened. It was good.

        Our partners

        Second story

        Something else happened.

        Third story

        By | News

        The last thing happened.
        """) == [0, 0, 0, 1, 1, 2, 2, 2])
  }

  @Test func `a sub-heading begins none`() throws {
    #expect(
      try articles(
        "Story\n\n3 May 2024\n\nIt began well.\n\nWhat followed\n\nIt ended well.\n\nShare this")
        == [0, 0, 0, 0, 0, 0])
  }
}
