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

  private func tokens(_ text: String) -> [RichTextToken] {
    Array(RichTextTokens(Array(text.utf8)))
  }

  @Test(
    arguments: [
      (#"{\s1 a}"#, [.open, .word("s", 1), .byte(0x61), .close]),
      (#"\par\u-12"#, [.word("par", nil), .word("u", -12)]),
      (#"\li-x"#, [.word("li", nil), .byte(0x2D), .byte(0x78)]),
      (#"\'E9\~"#, [.byte(0xE9), .sign(0x7E)]), ("\\\r\na", [.word("par", nil), .byte(0x61)]),
      (#"\bin3 }}}\b"#, [.word("b", nil)]),
      (#"\bin99999999999999999999 a"#, []),
      (#"\bin-5 a"#, [.byte(0x61)]),
      (#"\"#, []), (#"\'"#, []), ("\t", [.word("tab", nil)]), ("é", [.letter("é")]),
      ("😀", [.letter("😀")]),
    ] as [(String, [RichTextToken])])
  func `text is cut into its pieces`(text: String, pieces: [RichTextToken]) {
    #expect(tokens(text) == pieces)
  }

  @Test func `the longest word is one word`() {
    #expect(
      tokens("\\" + String(repeating: "a", count: 100) + "7 b")
        == [.word(String(repeating: "a", count: 32), 7), .byte(0x62)])
  }

  @Test func `every beginning of a document is cut`() {
    let text = Array(#"{\rtf1\'e9\bin2 ab{\*\x-1 é}\u8217?}"#.utf8)
    for length in 0...text.count {
      #expect(Array(RichTextTokens(Array(text.prefix(length)))).count <= length)
    }
  }
}
