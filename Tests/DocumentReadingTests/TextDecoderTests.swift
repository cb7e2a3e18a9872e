import Testing

@testable import DocumentReading

@Suite struct TextDecoderTests {
  private let text = "Zoë’s café – 日本"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test func `UTF-8 is read with and without a byte order mark`() {
    #expect(TextDecoder.decode(Array(text.utf8)) == .init(text: text, remarks: []))
    #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF] + text.utf8) == .init(text: text, remarks: []))
  }

  @Test(arguments: [true, false])
  func `UTF-16 is told by its mark, or by its zero bytes`(bigEndian: Bool) {
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(
      TextDecoder.decode(mark + utf16(text, bigEndian: bigEndian)) == .init(text: text, remarks: [])
    )
    let plain = "The council met in Zürich, and agreed."
    #expect(
      TextDecoder.decode(utf16(plain, bigEndian: bigEndian)) == .init(text: plain, remarks: []))
  }

  @Test(arguments: [true, false])
  func `UTF-32 is told by its mark`(bigEndian: Bool) {
    let bytes = ("\u{FEFF}" + text).unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
      return bigEndian ? bytes.reversed() : bytes
    }
    #expect(TextDecoder.decode(bytes) == .init(text: text, remarks: []))
  }

  @Test func `Western bytes are read as Windows-1252`() {
    let bytes: [UInt8] =
      Array("Caf".utf8) + [0xE9, 0x20, 0x93] + Array("Z".utf8) + [0xFC, 0x94, 0x80]
    #expect(
      TextDecoder.decode(bytes) == .init(text: "Café “Zü”€", remarks: [.readAsWindows1252]))
  }

  @Test func `a few bad bytes among UTF-8 are replaced and counted`() {
    let bytes = Array("Zoë met Zoë".utf8) + [0xFF] + Array(" and José".utf8)
    #expect(
      TextDecoder.decode(bytes)
        == .init(text: "Zoë met Zoë\u{FFFD} and José", remarks: [.replaced(1)]))
  }

  @Test func `bytes that are not text give none`() {
    #expect(TextDecoder.decode((0...255).map { UInt8($0) }) == nil)
    #expect(TextDecoder.decode([UInt8](repeating: 0, count: 64)) == nil)
  }

  @Test func `a stray zero byte becomes a space`() {
    let long = String(repeating: "word ", count: 400)
    #expect(
      TextDecoder.decode(Array(long.utf8) + [0] + Array("end".utf8))
        == .init(text: long + " end", remarks: [.zeroBytes(1)]))
  }

  @Test func `nothing is an empty text`() {
    #expect(TextDecoder.decode([]) == .init(text: "", remarks: []))
  }

  @Test func `half a character of UTF-16 is replaced, not read past`() {
    #expect(TextDecoder.decode([0xFF, 0xFE, 0x41]) == .init(text: "", remarks: [.replaced(1)]))
    #expect(
      TextDecoder.decode([0xFF, 0xFE, 0, 0, 0x41]) == .init(text: "", remarks: [.replaced(1)]))
  }
}
