import Testing

@testable import DocumentReading

struct MarkdownTextTests {
  private func layout(_ markdown: String) -> [String] {
    DocumentReadingTests.layout(of: markdown, format: .markdown)
  }

  @Test(arguments: [
    (
      "# A *title*\n\nSome **bold** and ~~old~~ `code`.",
      ["heading: A title", "paragraph: Some bold and old code."]
    ),
    ("One\ntwo  \nthree four", ["paragraph: One two three four"]),
    ("One.  \nTwo.", ["paragraph: One.", "paragraph: Two."]),
    ("[Academy](http://a.b \"t\") &amp; <b>more</b> \\*", ["paragraph: Academy & more *"]),
    (
      "- one\n- [x] two\n\n  a part\n  1. three",
      ["item: one", "item: two", "paragraph: a part", "item: three"]
    ),
    (
      "| Name | Town |\n| --- | --- |\n| Ada | Avon \\| Brest |",
      ["item: Name | Town", "item: Ada | Avon | Brest"]
    ),
    ("> Quoted\n> words.", ["paragraph: Quoted words."]),
    ("A text.\n\n```\ncode\n```\n\n    more code\n", ["paragraph: A text."]),
    ("Some ![a wave at sea](x.png) text.", ["paragraph: Some text.", "caption: a wave at sea"]),
    ("![a wave](x.png)\n\n![x.png](x.png)", ["caption: a wave"]),
    (
      "**The members**\n\nAll of *it* is text.",
      ["heading: The members", "paragraph: All of it is text."]
    ),
    ("**All of this is bold.**", ["paragraph: All of this is bold."]),
    ("A text[^1].\n\n[^1]: A note.", ["paragraph: A text.", "paragraph: A note."]),
    (
      "<div><p>Some text</p>\n<p>and more</p></div>",
      ["paragraph: Some text", "paragraph: and more"]
    ),
    (
      "By Ada Lovelace\n\n[Skip to content](#a)",
      ["caption: By Ada Lovelace", "furniture: Skip to content"]
    ),
    ("See www.example.org or a@b.org", ["paragraph: See www.example.org or a@b.org"]),
    ("***\n\n---", []),
  ])
  func `every block becomes clean text of its kind`(markdown: String, expected: [String]) {
    #expect(layout(markdown) == expected)
  }

  @Test func `the front matter's title stands over the text once`() throws {
    let markdown = "---\ntitle: A prize\n---\n# A prize\n\nSome text."
    #expect(layout(markdown) == ["heading: A prize", "paragraph: Some text."])
    #expect(try Content(markdown, format: .markdown).title == "A prize")
  }

  @Test func `blocks are parted by empty lines and rows by bars`() throws {
    let content = try Content("# A\nb\n\n|c|d|\n|-|-|\n|e||", format: .markdown)
    #expect(content.text == "A\n\nb\n\nc | d\n\ne")
  }

  @Test func `what is nested without end is read`() {
    let markdown = String(repeating: "> ", count: 20_000) + "deep"
    #expect(layout(markdown) == ["paragraph: deep"])
    #expect(layout(String(repeating: "[", count: 3000)).count == 1)
  }
}
