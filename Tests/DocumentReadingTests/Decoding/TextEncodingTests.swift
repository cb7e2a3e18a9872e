import Testing

@testable import DocumentReading

struct TextEncodingTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], .utf8, 3), ([0xFF, 0xFE, 0x61, 0], .utf16(bigEndian: false), 2),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32(bigEndian: false), 4),
      ([0x61, 0, 0x62, 0], .utf16(bigEndian: false), 0),
      ([0, 0x61, 0, 0x62], .utf16(bigEndian: true), 0),
      ([0x61, 0x62], .utf8, 0), ([], .utf8, 0), ([0xC3, 0xA9, 0xC3, 0xA9, 0xFF], .utf8, 0),
      ([0x61, 0x62, 0x63, 0xE9], .windows1252, 0),
    ] as [([UInt8], TextEncoding, Int)])
  func `marks and bytes tell the encoding`(bytes: [UInt8], encoding: TextEncoding, mark: Int) {
    let found = TextEncoding.detect(in: bytes)
    #expect(found?.encoding == encoding)
    #expect(found?.markLength == mark)
  }

  @Test func `many high bytes that are not UTF-8 are no encoding that is known`() {
    #expect(TextEncoding.detect(in: [0x82, 0xB1, 0x82, 0xF1]) == nil)
  }
}
