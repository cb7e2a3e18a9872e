import Testing

@testable import DocumentReading

struct FeedEncodingTests {
  @Test(
    arguments: [
      ("<a>b</a>", [], nil), ("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>Umeå", [], nil),
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>Ume", [0xE5], "windows-1252"),
      ("<a>A long line of text, Ume", [0xE5], "windows-1252"),
      ("<?xml version=\"1.0\" encoding='iso-8859-2'?><a>Ume", [0xE5], nil),
      ("", [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0], "utf-8"), ("", [], nil),
    ] as [(String, [UInt8], String?)])
  func `an encoding that is stated is believed, if it can be`(
    text: String, more: [UInt8], encoding: String?
  ) {
    #expect(FeedEncoding.real(of: Array(text.utf8) + more) == encoding)
  }
}
