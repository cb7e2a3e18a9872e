import Testing

@testable import DocumentReading

struct HTMLShapeTests {
  private func isParsable(_ piece: String, _ count: Int, in start: String = "", _ end: String = "")
    -> Bool
  {
    HTMLShape.isParsable(start + String(repeating: piece, count: count) + end)
  }

  @Test func `a page of many elements is parsed, and one of far too many is not`() {
    #expect(isParsable("<li>a</li>", 1_000_000))
    #expect(!isParsable("<li>", 1_000_001))
    #expect(!isParsable("</p>", 1_000_001))
  }

  @Test func `what is left open counts once more for each element`() {
    #expect(isParsable("<p>", 19_000, in: String(repeating: "<b>", count: 50)))
    #expect(!isParsable("<p>", 20_000, in: String(repeating: "<b>", count: 50)))
  }

  @Test func `a page that is too deep, or leaves too much open, is not parsed`() {
    #expect(isParsable("<div>", 512))
    #expect(!isParsable("<div>", 513))
    #expect(!isParsable("<b>", 65))
    #expect(isParsable("<b>a</b>", 1000))
  }

  @Test func `a page with a thousand faults is read`() throws {
    #expect(
      try WebPage.tree(of: "<p>a" + String(repeating: "</p>", count: 1000)).words(in: 0) == "a")
  }
}
