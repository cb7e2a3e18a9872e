import Testing

@testable import DocumentReading

struct ContentTests {
  @Test func `plain text is kept to the byte`() throws {
    let text = "\u{0}A title \r\n\r\n\tSome text stands here.\u{2028}\n"
    #expect(try Content(text, format: .plainText).text == text)
  }

  @Test func `the title is the first heading on one line`() throws {
    let text = "Menu\n\nA title\u{A0}of  words\n\nSome text stands here."
    #expect(try Content(text, format: .plainText).title == "A title of words")
  }

  @Test(arguments: ["a\n", "a\n\n", "a\u{2028}"])
  func `a text of more than a million lines is a fault`(line: String) throws {
    let most = PassageBuilder.mostLines
    let text = String(repeating: "\n", count: most) + String(repeating: line, count: most + 1)
    let fault = ReadingFault.tooManyLines(limit: most)
    #expect(throws: fault) { try Content(text, format: .plainText) }
    #expect(throws: fault) { try Content("# b\n\n" + text, format: .markdown) }
  }

  @Test func `without a heading there is no title`() throws {
    #expect(try Content("Some text stands here.", format: .plainText).title == nil)
  }
}
