import Testing

@testable import DocumentReading

struct NamedEncodingTests {
  @Test(
    arguments: [
      ("windows-1252", [0x93, 0xE9, 0x80], "“é€"),
      ("iso-8859-1", [0x93, 0xE9, 0x80], "“é€"),
      (" \"Latin1\" ", [0xE9], "é"),
      ("windows-1250", [0xB9, 0xE8], "ąč"),
      ("iso-8859-2", [0xB1, 0xE8], "ąč"),
      ("windows-1251", [0xC4, 0xE0], "Да"),
      ("koi8-r", [0xE4, 0xC1], "Да"),
      ("iso-8859-5", [0xB4, 0xD0], "Да"),
      ("iso-8859-7", [0xCD, 0xE1], "Να"),
      ("iso-8859-9", [0xF0], "ğ"),
      ("windows-874", [0xA1], "ก"),
      ("shift_jis", [0x93, 0x8C, 0x8B, 0x9E], "東京"),
      ("euc-jp", [0xC5, 0xEC, 0xB5, 0xFE], "東京"),
      ("gb2312", [0xB1, 0xB1, 0xBE, 0xA9], "北京"),
      ("gb18030", [0xB1, 0xB1, 0xBE, 0xA9], "北京"),
      ("big5", [0xA5, 0x78, 0xA5, 0x5F], "台北"),
      ("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF], "서울"),
      ("utf8", [0xC3, 0xA9], "é"),
    ] as [(String, [UInt8], String)])
  func `text is read in the encoding of a name`(name: String, bytes: [UInt8], text: String) {
    #expect(NamedEncoding.text(of: bytes, in: name) == text)
  }

  @Test(arguments: [
    "", "x-none", "utf-8//translit", "ö", "../big5", String(repeating: "a", count: 99),
  ])
  func `an unknown name gives nothing`(name: String) {
    #expect(NamedEncoding.text(of: [0x61], in: name) == nil)
  }

  @Test func `what is not valid is marked, and the rest is read`() {
    #expect(
      NamedEncoding.text(of: [0x61, 0xFF, 0x62, 0x93], in: "shift_jis") == "a\u{FFFD}b\u{FFFD}")
    #expect(NamedEncoding.text(of: [0x81, 0x41], in: "windows-1252") == "\u{FFFD}A")
    #expect(NamedEncoding.text(of: [], in: "big5") == "")
  }

  @Test func `a letter that might take an accent is not lost at the end`() {
    #expect(NamedEncoding.text(of: [0x88, 0x66], in: "big5") == "Ê")
  }

  @Test func `a text longer than a chunk is whole`() {
    let bytes = Array(repeating: [0xC4, 0xE0] as [UInt8], count: 20_000).flatMap(\.self)
    let text = String(repeating: "Да", count: 20_000)
    #expect(NamedEncoding.text(of: bytes, in: "windows-1251") == text)
  }
}
