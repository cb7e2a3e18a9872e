import GraphModel
import Testing

@testable import DocumentReading

struct FrontMatterTests {
  @Test(
    arguments: [
      ("---\ntitle: A prize\ndate: x\n---\nText", "A prize", "Text"),
      ("---\r\ntitle: \"A: prize\"\r\n---\r\nText", "A: prize", "Text"),
      ("+++\ntitle = 'A prize'\n+++\nText", "A prize", "Text"),
      ("---\ndate: x\n...\nText", nil, "Text"), ("---\ntitle:\n---\n", nil, ""),
      ("---\ntitle: >\n  A prize\n---\nText", nil, "Text"), ("---\n---\nText", nil, "Text"),
      ("---\nText without an end", nil, "---\nText without an end"),
      ("Text\n---\nmore", nil, "Text\n---\nmore"), ("", nil, ""), ("---", nil, "---"),
      ("---\ntitle: \"\n---\nText", "\"", "Text"),
    ] as [(String, String?, String)])
  func `settings at the start are taken off, and their title is kept`(
    text: String, title: String?, body: String
  ) {
    let frontMatter = FrontMatter(text)
    #expect(frontMatter.particulars.title == title)
    #expect(frontMatter.body == body)
  }

  @Test func `the day, the author and the language are kept too`() {
    let particulars = FrontMatter(
      "---\nauthor: Ida Rask\ndate: 2026-03-04 10:00\nlang: en-GB\ntags: [a, b]\n---\nText"
    ).particulars
    #expect(particulars.author == "Ida Rask")
    #expect(particulars.published == "2026-03-04")
    #expect(particulars.language == "en-GB")
  }
}
