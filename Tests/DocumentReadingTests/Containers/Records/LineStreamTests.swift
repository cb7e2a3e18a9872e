import Testing

@testable import DocumentReading

struct LineStreamTests {
  private func lines(_ pieces: [String], limit: Int = 10) throws -> [String] {
    var stream = LineStream(Pieces(pieces), limit: limit)
    var lines: [String] = []
    while let line = try stream.next() {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("too long")
      }
    }
    return lines
  }

  @Test(
    arguments: [
      ([], []), (["a"], ["a"]), (["a\n"], ["a"]), (["a\nb"], ["a", "b"]),
      (["a\r\n\r\n"], ["a", ""]),
      (["a", "b\r", "\nc"], ["ab", "c"]), (["\n\n"], ["", ""]), (["a\rb"], ["a\rb"]),
      (["1234567890\n", "x"], ["1234567890", "x"]),
      (["12345", "678901", "\nx"], ["too long", "x"]), (["12345678901"], ["too long"]),
    ] as [([String], [String])])
  func `lines end at line feeds, wherever the pieces do`(pieces: [String], expected: [String])
    throws
  {
    #expect(try lines(pieces) == expected)
  }

  @Test func `a line of two chunks is whole`() throws {
    let long = [UInt8](repeating: 0x61, count: ContainerInput.headSize + 5)
    var stream = LineStream(BytesInMemory(long + [0x0A, 0x62]), limit: long.count)
    #expect(try stream.next() == .bytes(long))
    #expect(try stream.next() == .bytes([0x62]))
    #expect(try stream.next() == nil)
  }
}
