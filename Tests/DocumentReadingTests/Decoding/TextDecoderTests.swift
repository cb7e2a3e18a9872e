import Testing

@testable import DocumentReading

struct TextDecoderTests {
  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) }
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [false, true])
  func `every kind of Unicode is read, with a mark and, for UTF-16, without`(
    bigEndian: Bool
  ) throws {
    let text = "Zürich – 東京 and 𝒳, in plain words"
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let longMark = bigEndian ? [0, 0] + mark : mark + [0, 0]
    let texts = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      utf16(text, bigEndian: bigEndian), mark + utf16(text, bigEndian: bigEndian),
      longMark + utf32(text, bigEndian: bigEndian),
    ]
    for bytes in texts {
      let (decoded, remarks) = try TextDecoder.text(of: bytes)
      #expect(decoded == text)
      #expect(remarks.isEmpty)
    }
  }

  @Test func `a stray zero byte becomes a space`() throws {
    let words = String(repeating: "word ", count: 40)
    let (decoded, remarks) = try TextDecoder.text(of: Array(words.utf8) + [0] + Array("end".utf8))
    #expect(decoded == words + " end")
    #expect(remarks == [.withoutZeros(count: 1)])
  }

  @Test func `a few bad bytes among UTF-8 are marked and counted`() throws {
    let bytes = Array("é è à ".utf8) + [0xFF, 0x20, 0xC3] + Array(" ô\u{FFFD}".utf8)
    let (text, remarks) = try TextDecoder.text(of: bytes)
    #expect(text == "é è à \u{FFFD} \u{FFFD} ô\u{FFFD}")
    #expect(remarks == [.repaired(count: 2)])
  }

  @Test func `text that is hardly UTF-8 is read as Windows-1252`() throws {
    let (text, remarks) = try TextDecoder.text(
      of: Array("a good caf".utf8) + [0xE9, 0x20, 0x93, 0x80])
    #expect(text == "a good café “€")
    #expect(remarks == [.readAsWindows1252])
  }

  @Test func `UTF-16 and UTF-32 that break off are repaired`() throws {
    let (short, remarks) = try TextDecoder.text(of: [0xFF, 0xFE, 0x41, 0, 0x42, 0, 0x43])
    #expect(short == "AB")
    #expect(remarks == [.repaired(count: 1)])
    let (long, _) = try TextDecoder.text(of: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41, 0, 0x11, 0, 0])
    #expect(long == "A\u{FFFD}")
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7 ...".utf8), .notText(.pdf)),
      (Array("PK\u{3}\u{4}...".utf8), .notText(.zip)),
      ([0xFF, 0xD8, 0xFF, 0xE0], .notText(.image)),
      (Array("  <!DOCTYPE html><p>a".utf8), .notText(.webPage)),
      (Array("{\\rtf1 a}".utf8), .notText(.richText)),
      ([0x61, 0, 0x62, 0, 0, 0, 1, 2, 3], .notText(.other)),
      ([0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF], .unknownEncoding),
    ] as [([UInt8], ReadingFault)])
  func `what is not text is refused by its kind`(bytes: [UInt8], fault: ReadingFault) {
    #expect(throws: fault) { try TextDecoder.text(of: bytes) }
  }

  @Test func `a rare control character is kept`() throws {
    let text = String(repeating: "plain words ", count: 20) + "\u{1}\u{1B}\u{C}"
    #expect(try TextDecoder.text(of: Array(text.utf8)).0 == text)
  }

  @Test func `nothing is an empty text`() throws {
    #expect(try TextDecoder.text(of: []).0 == "")
  }
}
