import Testing

@testable import DocumentReading

struct EscapedAmpersandsTests {
  private func mended(_ text: String, oneByOne: Bool) throws -> String {
    let pieces = oneByOne ? text.unicodeScalars.map { String($0) } : [text]
    var stream = EscapedAmpersands(Pieces(pieces))
    var all: [UInt8] = []
    while let chunk = try stream.next() { all += chunk }
    return String(decoding: all, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "a &amp; &lt;&gt;&quot;&apos; &#8217;&#x2014;", "a &amp; &lt;&gt;&quot;&apos; &#8217;&#x2014;"
    ),
    ("R & D", "R &amp; D"), ("&nbsp;", "&amp;nbsp;"), ("a&", "a&amp;"),
    ("&#0;&#xFFFF;", "&amp;#0;&amp;#xFFFF;"),
    ("&#99999999999;", "&amp;#99999999999;"), ("&#x110000;", "&amp;#x110000;"),
    ("&#-1;", "&amp;#-1;"),
    ("<![CDATA[R & D &nbsp;]]>&nbsp;", "<![CDATA[R & D &nbsp;]]>&amp;nbsp;"),
    ("<![CDATA[a]]]><b>&x;", "<![CDATA[a]]]><b>&amp;x;"), ("a\u{0}b\u{1B}\tc\n", "a b \tc\n"),
    ("", ""),
    ("Umeå & Örebro", "Umeå &amp; Örebro"),
  ])
  func `ampersands that begin no reference become one`(text: String, expected: String) throws {
    #expect(try mended(text, oneByOne: false) == expected)
    #expect(try mended(text, oneByOne: true) == expected)
  }
}
