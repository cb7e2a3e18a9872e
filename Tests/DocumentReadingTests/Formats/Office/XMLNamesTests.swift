import Testing

@testable import DocumentReading

struct XMLNamesTests {
  private func file(_ names: Int, _ element: (Int) -> String) -> [UInt8] {
    Array("<rss>\((0..<names).map(element).joined())</rss>".utf8)
  }

  /// Reads `file` to its end, in both ways.
  private func read(_ file: [UInt8]) throws {
    try XMLEvent.read(file) { _ in }
    let stream = XMLStream(BytesInMemory(file))
    while try stream.next() != nil {}
  }

  @Test func `a file may have many names, and one many times`() throws {
    try read(file(9000) { "<a\($0)/>" })
    try read(file(30_000) { "<a b\($0 % 10)='c'/>" })
  }

  @Test(arguments: ["<a%/>", "<a b%='c'/>"])
  func `a file of far too many names is a fault`(element: String) {
    let file = file(10_010) { element.replacing("%", with: "\($0)") }
    #expect(throws: ReadingFault.tangled) { try XMLEvent.read(file) { _ in } }
    let stream = XMLStream(BytesInMemory(file))
    #expect(throws: ReadingFault.tangled) { while try stream.next() != nil {} }
  }
}
