import Testing

@testable import DocumentReading

struct LegacyTextTests {
  @Test func `what is not UTF-8 is Windows-1252`() {
    #expect(LegacyText.text(Array("Umeå".utf8)) == "Umeå")
    #expect(LegacyText.text([0x55, 0x6D, 0x65, 0xE5, 0x80]) == "Umeå€")
    #expect(LegacyText.decoded(Array("Umeå".utf8)) == nil)
    #expect(LegacyText.text([]) == "")
  }

  private func text(_ bytes: [UInt8], limit: Int = 100) throws -> String {
    var stream = try ContainerInput.bytes(bytes).openText(limit: limit)
    var all: [UInt8] = []
    while let chunk = try stream.next() { all += chunk }
    return String(decoding: all, as: UTF8.self)
  }

  private static let utf16 = "\u{FEFF}Umeå".utf16.flatMap {
    [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
  }

  @Test func `a byte order mark is left out, and UTF-16 decoded`() throws {
    #expect(try text(Array("\u{FEFF}Umeå".utf8)) == "Umeå")
    #expect(try text(Array("Umeå".utf8)) == "Umeå")
    #expect(try text(Self.utf16) == "Umeå")
    #expect(try text([]) == "")
    #expect(throws: ReadingFault.tooLarge(size: nil, limit: 4)) { try text(Self.utf16, limit: 4) }
  }

  @Test func `the mark may come in pieces`() {
    var stream = BytesBehindMark(Pieces(["ab", "cd", "e"]))
    #expect((try? stream.next()) == Array("d".utf8))
    #expect((try? stream.next()) == Array("e".utf8))
  }
}
