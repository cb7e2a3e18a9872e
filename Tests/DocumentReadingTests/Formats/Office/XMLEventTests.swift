import Testing

@testable import DocumentReading

struct XMLEventTests {
  private func events(_ xml: String) throws -> [XMLEvent] {
    var events: [XMLEvent] = []
    try XMLEvent.read(Array(xml.utf8)) { events.append($0) }
    return events
  }

  @Test func `elements lose their prefix and attributes keep it`() throws {
    #expect(
      try events("<w:a xmlns:w='u' w:b='1'><c/>x &amp; <![CDATA[<y>]]></w:a>")
        == [
          .start("a", ["xmlns:w": "u", "w:b": "1"]), .start("c", [:]), .end("c"), .text("x & "),
          .text("<y>"), .end("a"),
        ])
  }

  @Test(arguments: ["", "a", "<a>", "<a></b>", "<a/><b/>", "<a>\u{1}</a>"])
  func `what is not well-formed is a fault`(xml: String) {
    #expect(throws: ReadingFault.damaged) { try events(xml) }
  }

  @Test(arguments: [
    (250, nil as ReadingFault?), (300, .tooManyLevels(limit: 256)),
    (100_000, .tooManyLevels(limit: 256)),
  ])
  func `deep nesting is a fault of its own`(depth: Int, fault: ReadingFault?) {
    let xml = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(throws: fault ?? .empty) {
      _ = try events(xml)
      throw ReadingFault.empty
    }
  }

  @Test(arguments: [
    "<!ENTITY x SYSTEM 'file:///etc/hostname'>", "<!ENTITY y 'word'><!ENTITY x '&y;&y;&y;'>",
  ])
  func `entities that the file declares are left out`(entity: String) throws {
    let xml = "<!DOCTYPE a [\(entity)]><a>b&x;c</a>"
    let text = try events(xml).compactMap { if case .text(let text) = $0 { text } else { nil } }
    #expect(text.joined() == "bc")
  }
}
