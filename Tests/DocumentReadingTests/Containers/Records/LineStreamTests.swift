import Testing

@testable import DocumentReading

struct LineStreamTests {
  /// Bytes that come three at a time.
  private struct Pieces: ByteStream {
    var rest: ArraySlice<UInt8>

    mutating func next() -> [UInt8]? {
      defer { rest = rest.dropFirst(3) }
      return rest.isEmpty ? nil : Array(rest.prefix(3))
    }
  }

  private func stream(_ text: String, limit: Int = 100) -> LineStream {
    LineStream(Pieces(rest: Array(text.utf8)[...]), limit: limit)
  }

  @Test func `lines come one by one, whatever they end in`() throws {
    var lines = stream("ab\r\n\ncdefg\nh", limit: 4)
    #expect(try lines.next() == .bytes(Array("ab".utf8)))
    #expect(try lines.next() == .bytes([]))
    #expect(try lines.next() == .tooLong)
    #expect(try lines.next() == .bytes(Array("h".utf8)))
    #expect(try lines.next() == nil)
  }

  @Test func `bytes are taken and passed between lines`() throws {
    var lines = stream("a\nb\ncd\nefghi\nj\n")
    #expect(try lines.next() == .bytes(Array("a".utf8)))
    #expect(try lines.bytes(4) == Array("b\ncd".utf8))
    #expect(try lines.next() == .bytes([]))
    try lines.pass(5)
    #expect(try lines.bytes(0) == [])
    #expect(try lines.next() == .bytes([]))
    #expect(try lines.bytes(.max) == Array("j\n".utf8))
    try lines.pass(.max)
    #expect(try lines.next() == nil)
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n\n", ["", ""]), ("a\rb", ["a\rb"]),
      ("1234567890\nx", ["1234567890", "x"]), ("12345678901", ["too long"]),
    ] as [(String, [String])])
  func `lines end at line feeds, wherever the pieces do`(
    text: String, expected: [String]
  ) throws {
    var lines = stream(text, limit: 10)
    var found: [String] = []
    while let line = try lines.next() {
      switch line {
      case .bytes(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: found.append("too long")
      }
    }
    #expect(found == expected)
  }
}
