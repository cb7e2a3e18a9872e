import Testing

@testable import DocumentReading

struct ContentTests {
  @Test func `plain text is kept to the byte`() {
    let text = "\u{0}A title \r\n\r\n\tSome text stands here.\u{2028}\n"
    #expect(Content(text, format: .plainText).text == text)
  }

  @Test func `the title is the first heading on one line`() {
    let text = "Menu\n\nA title\u{A0}of  words\n\nSome text stands here."
    #expect(Content(text, format: .plainText).title == "A title of words")
  }

  @Test func `without a heading there is no title`() {
    #expect(Content("Some text stands here.", format: .plainText).title == nil)
  }
}
