import Testing

@testable import GraphExporting

struct DOTTextTests {
  @Test(arguments: [
    ("", ""), ("  a \n\t b  ", "a b"), ("a\0\u{1B}b", "a b"), ("a\u{85}\u{2028}b", "a b"),
    ("\u{202E}abc\u{2066}", "abc"), ("👩‍🔬 é", "👩‍🔬 é"),
  ])
  func `text comes on one line without what cannot be shown`(text: String, cleaned: String) {
    #expect(DOTText.cleaned(text) == cleaned)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF])
  func `what Unicode does not hold for a character is left out`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(DOTText.cleaned("a\(scalar)b") == "ab")
  }

  @Test(arguments: [
    ("plain", #""plain""#), (#"a"b"#, #""a\"b""#), (#"a\N"#, #""a\\N""#), ("\\", #""\\""#),
    ("R&D &lt;", #""R&amp;D &amp;lt;""#), ("<b>", #""<b>""#), ("node", #""node""#),
  ])
  func `a string is quoted so that nothing in it is read as a command`(text: String, dot: String) {
    #expect(DOTText.quoted(text) == dot)
  }

  @Test func `a tooltip's backslashes are written for being read twice`() {
    #expect(DOTText.quoted(lines: [#"a\b""#, "c"], isTooltip: true) == #""a\\\\b\"\nc""#)
  }

  @Test func `lines are joined by a line break of the language`() {
    #expect(DOTText.quoted(lines: ["a", "b\nc"]) == #""a\nb c""#)
  }

  @Test(arguments: [
    ("person:ada-lovelace", "person:ada-lovelace"), ("area:日本", "area:日本"),
    ("a b_c\"", "a_20_b_5f_c_22_"), ("\u{1}", "_1_"),
  ])
  func `an identifier is made of letters, digits and a few marks`(id: String, identifier: String) {
    #expect(DOTText.identifier(id) == identifier)
  }

  @Test func `two ids never share an identifier`() {
    let ids =
      (0..<0x250).compactMap(Unicode.Scalar.init).map { "a\($0)" } + ["a_20_", "a_5f_20_5f_"]
    #expect(Set(ids.map(DOTText.identifier).map { Array($0.unicodeScalars) }).count == ids.count)
  }
}
