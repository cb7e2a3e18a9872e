import Testing

@testable import DocumentReading

struct ArticleDivisionTests {
  private let first =
    "Two academies open a laboratory\n\nBy | News\n\nThe academies signed a treaty."

  private func articles(_ text: String, format: TextFormat = .plainText) -> [String] {
    layout(of: text, format: format).filter { $0.first?.isNumber == true }
  }

  @Test(arguments: [
    "A prize for two sailors\n\nBy | Prizes\n\nThe prize went to two sailors in May.",
    "A prize for two sailors\nBy Ada Lovelace\n\nThe prize went to two sailors in May.",
    "A prize for two sailors\n\n3 May 2019\n\nThe prize went to two sailors in May.",
    "A prize for two sailors\n4 min read\nThe prize went to two sailors in May.",
    "A prize for two sailors\n\nBREST, 3 May - The prize went to two sailors.",
    "Our partners\n\nA prize for two sailors\n\nThe prize went to two sailors in May.",
    "Home > News > Prizes\n\nA prize for two sailors\n\nThe prize went to two sailors in May.",
    "PRESS RELEASE\n\nA prize for two sailors\n\nThe prize went to two sailors in May.",
  ])
  func `a title with a byline, or behind a page's end, starts an article`(second: String) {
    #expect(articles(first + "\n\n" + second).first == "1 heading: A prize for two sailors")
  }

  @Test func `headings within an article start none`() {
    let text =
      first + "\n\nWhat comes next\n\nThe laboratory will open in June.\n\nThe members\n\n"
      + "It has forty members from two towns."
    #expect(articles(text).isEmpty)
  }

  @Test func `furniture at the end of a page starts none`() {
    #expect(articles(first + "\n\nOur partners\n\nShare this").isEmpty)
  }

  @Test func `headings of the first level start articles in Markdown`() {
    #expect(
      articles("# One\n\nSome text.\n\n## Part\n\nMore.\n\n# Two\n\nOther text.", format: .markdown)
        == ["1 heading: Two", "1 paragraph: Other text."])
  }

  @Test func `under a title in the front matter they start none`() {
    #expect(
      articles("---\ntitle: All\n---\n# One\n\nText.\n\n# Two\n\nText.", format: .markdown).isEmpty)
  }
}
