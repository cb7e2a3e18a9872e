import GraphModel
import Testing

@testable import DocumentReading

struct RichTextTests {
  private func blocks(_ text: String) throws -> [String] {
    let text = try RichText.text(of: Array(text.utf8))
    return text.blocks.map { block in
      "\(block.kind.rawValue)\(block.level.map { " \($0)" } ?? ""): \(text.text[block.span])"
    }
  }

  @Test func `paragraphs, headings and list items are told`() throws {
    let found = try blocks(
      #"""
      {\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset238 Arial CE;}}
      {\stylesheet{\s1 heading 1;}}
      \pard\outlinelevel0\b The ice\b0\par
      \pard It is \i thick\i0 , says Ume\'e5.\line Second line.\par
      \pard{\pntext\'b7\tab}{\*\pn\pnlvlblt}first\par
      \pard{\listtext 1.\tab}\ls1 second\par
      \pard\f1 \'f8\f0  \'f8\par}
      """#)
    #expect(
      found == [
        "heading 1: The ice", "paragraph: It is thick, says Umeå.\nSecond line.", "item: first",
        "item: second", "paragraph: ř ø",
      ])
  }

  @Test(arguments: [
    (#"{\rtf1 a\u8217?b}"#, "a’b"), (#"{\rtf1\uc2 a\u8217??b}"#, "a’b"),
    (#"{\rtf1\uc0 a\u8217b}"#, "a’b"), (#"{\rtf1 a\u-10179?\u-8704?b}"#, "a😀b"),
    (#"{\rtf1 a\emdash b\~c\_d\{e\}\\}"#, "a—b\u{A0}c-d{e}\\"), (#"{\rtf1 a\bin3 xyz b}"#, "a b"),
    (#"{\rtf1 a{\v hidden}b}"#, "ab"), (#"{\rtf1 a{\*\unknown x}b{\pict 00ff}c}"#, "abc"),
    (#"{\rtf1 a{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}}"#, "alink"),
    (#"{\rtf1 a{\header top}{\footnote below}b}"#, "ab"), (#"{\rtf1 a"#, "a"),
    (#"}}}{\rtf1 a}"#, "a"),
    (#"{\rtf1 \'e5\'"#, "å"), (#"{\rtf1\bin99999999999999999999 a}"#, ""),
  ])
  func `signs stand for letters, and what is not text is left out`(
    source: String, expected: String
  ) throws {
    #expect(try RichText.text(of: Array(source.utf8)).text == expected)
  }

  @Test func `rows of a table are items, their cells parted by bars`() throws {
    let row = #"\trowd\pard\intbl Ida\cell Head of ice\cell\row"#
    #expect(
      try blocks(#"{\rtf1 \#(row)\#(row)\pard After\par}"#)
        == ["item: Ida | Head of ice", "item: Ida | Head of ice", "paragraph: After"])
  }

  @Test func `title, author and day are kept`() throws {
    let text = try RichText.text(
      of: Array(
        #"{\rtf1{\info{\title Ice}{\author Anna L\'f6f}{\creatim\yr2026\mo3\dy4\hr9}}x\par}"#.utf8))
    #expect(text.particulars.title == "Ice")
    #expect(text.particulars.author == "Anna Löf")
    #expect(text.particulars.published == "2026-03-04")
    #expect(text.text == "x")
  }

  @Test func `groups in groups do not overflow`() throws {
    let deep = String(repeating: "{", count: 100_000) + "a"
    #expect(try RichText.text(of: Array((#"{\rtf1 "# + deep).utf8)).text == "a")
  }
}
