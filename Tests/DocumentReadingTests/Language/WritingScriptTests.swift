import Testing

@testable import DocumentReading

struct WritingScriptTests {
  @Test(
    arguments: [
      ("a", WritingScript.latin), ("ế", .latin), ("ж", .cyrillic), ("λ", .greek), ("ع", .arabic),
      ("ש", .hebrew), ("क", .devanagari), ("ก", .thai), ("მ", .georgian), ("ա", .armenian),
      ("가", .hangul), ("の", .kana), ("ン", .kana), ("水", .han), ("ক", .bengali), ("அ", .tamil),
      ("አ", .ethiopic),
    ] as [(Unicode.Scalar, WritingScript)])
  func `a letter tells its script`(letter: Unicode.Scalar, script: WritingScript) {
    #expect(WritingScript(letter) == script)
  }

  @Test func `a rune is of no script that counts`() {
    #expect(WritingScript("ᚠ") == nil)
  }
}
