import Testing

@testable import DocumentReading

struct OpenTagTests {
  private func isSane(_ piece: String, _ count: Int, in start: String = "", _ end: String = "")
    -> Bool
  {
    OpenTag.areSane(in: (start + String(repeating: piece, count: count) + end).utf8)
  }

  @Test(arguments: [" a", " a=b", " a='b > c'", " a = \"b\"", "\na=\n'b'"])
  func `an element with far too many attributes is told`(attribute: String) {
    #expect(isSane(attribute, 4000, in: "<p", ">"))
    #expect(!isSane(attribute, 4001, in: "<p", ">"))
    #expect(isSane("<p" + attribute + ">", 5000))
  }

  @Test func `words in a value, in a text and behind a sign are no attributes`() {
    #expect(isSane("a ", 10_000, in: "<p class='", "'>"))
    #expect(isSane("a ", 10_000, in: "<p>"))
    #expect(isSane("a ", 10_000, in: "<p>2 < 3 "))
  }

  @Test func `an element with far too many attributes is a fault wherever it stands`() {
    let attributes = (0..<5000).map { " a\($0)='b'" }.joined()
    let element = Array("<p\(attributes)>a</p>".utf8)
    #expect(throws: ReadingFault.tangled) { try WebPage.text(of: element) }
    #expect(throws: ReadingFault.tangled) { try XMLEvent.read(element) { _ in } }
    #expect(throws: ReadingFault.tangled) { _ = try XMLStream(BytesInMemory(element)).next() }
  }
}
