import Testing

@testable import DocumentReading

struct RichTextTokenTests {
  @Test func `tokens are read one after another`() {
    let tokens = Array(RichTextTokens(Array("{\\b0 a\\'e5\\~\r\n\\u-12?\t}".utf8)))
    #expect(
      tokens == [
        .open, .word("b", 0), .byte(0x61), .byte(0xE5), .sign(0x7E), .word("u", -12), .byte(0x3F),
        .word("tab", nil), .close,
      ])
  }

  @Test(arguments: ["\\", "\\'", "\\'z", "\\bin5 ab", "\\bin-5 ", ""])
  func `what breaks off ends`(source: String) {
    let tokens = Array(RichTextTokens(Array(source.utf8)))
    #expect(tokens.count <= 2)
  }
}
