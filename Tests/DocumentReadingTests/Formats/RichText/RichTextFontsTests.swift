import Testing

@testable import DocumentReading

struct RichTextFontsTests {
  @Test(arguments: [
    (1252, [0x93, 0xE9], "“é"), (1250, [0xB9, 0xB3], "ął"), (932, [0x93, 0x8C], "東"),
    (936, [0xB6, 0xAB], "东"), (949, [0xB0, 0xA1], "가"), (950, [0xA4, 0xA4], "中"),
    (10000, [0x8E], "é"), (437, [0x82], "é"), (850, [0x82], "é"), (874, [0xA1], "ก"),
    (65001, [0xC3, 0xA9], "é"), (4711, [0xE9], "é"),
  ])
  func `a code page has its letters`(page: Int, bytes: [UInt8], text: String) {
    var fonts = RichTextFonts()
    fonts.codePage = page
    #expect(fonts.encoding(of: nil).text(of: bytes) == text)
  }

  @Test func `the standard font is that of text without one`() {
    var fonts = RichTextFonts()
    fonts.standard = 4
    fonts.setCharset(161, of: 4)
    fonts.setCodePage(1255, of: 5)
    #expect(fonts.encoding(of: nil) == .named("cp1253"))
    #expect(fonts.encoding(of: 5) == .named("cp1255"))
    #expect(fonts.encoding(of: 6) == .named("cp1252"))
  }
}
