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

  private func lines(_ text: String) throws -> [String] {
    try RichText.text(of: Array(text.utf8)).lines
  }

  @Test func `a document of Word is read with its styles, its list and its particulars`() throws {
    let text = #"""
      {\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff0\deff0{\fonttbl{\f0\froman\fcharset0\fprq2
      {\*\panose 02020603}Times New Roman;}{\f3\froman\fcharset2 Symbol;}}
      {\colortbl;\red0\green0\blue0;}{\*\defchp \f31506 }
      {\stylesheet{\ql \li0 \snext0 Normal;}{\s1\ql\outlinelevel0 \sbasedon0 \snext0 heading 1;}
      {\*\cs10 \additive Default Paragraph Font;}{\s15\ql \sbasedon1 House Head;}
      {\s16 caption;}{\s17 toc 1;}{\s18 Title;}}
      {\info{\title A new lab}{\author Anna Berg}{\operator Bo}{\creatim\yr2026\mo2\dy1\hr9}
      {\revtim\yr2026\mo3\dy4}{\*\company Tarn}}
      {\header\pard\plain\s0 Tarn University\par}{\*\themedata 504b0304}
      \pard\plain \s18\ql {\rtlch\fcs1 \af0 \ltrch\fcs0 \f0\insrsid1 New }{\f0 lab\par}
      \pard\plain \s17 {Chapter\tab 7\par}
      \pard\plain \s0 {\lquote Ice\rquote  is studied in Ume\'e5 \endash  and \u8220\'93there\u8221\'94.\par}
      {\listtext\pard\plain\f3 \'b7\tab}\pard \s0\ls1\ilvl0 {One\par}
      {\listtext\pard\plain\f3 \'b7\tab}{Two\par}
      \pard\plain \s15 {Who takes part\par}
      \pard\plain \s16 {The lab in spring\par}}
      """#
    #expect(
      try lines(text) == [
        "heading1: New lab", "paragraph: ‘Ice’ is studied in Umeå – and “there”.", "item: One",
        "item: Two", "heading1: Who takes part", "caption: The lab in spring",
      ])
    #expect(
      try RichText.text(of: Array(text.utf8)).particulars
        == DocumentParticulars(title: "A new lab", published: "2026-03-04", author: "Anna Berg"))
  }

  @Test func `a document of TextEdit has line ends for paragraphs and a table of fonts in one`()
    throws
  {
    let text = #"""
      {\rtf1\ansi\ansicpg1252\cocoartf2639
      {\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fnil\fcharset128 HiraginoSans-W3;}
      {\*\expandedcolortbl;;}
      \pard\tx560\pardirnatural\partightenfactor0

      \f0\fs24 \cf0 Anna Berg met \f1 \'93\'8c\'8b\'9e\f0  people.\
      \pard\ls1\ilvl0\cf0 {\listtext	\uc0\u8226 	}One\
      \ls1\ilvl0 {\listtext	\uc0\u8226 	}Two\
      \pard\cf0 End}
      """#
    #expect(
      try lines(text) == [
        "paragraph: Anna Berg met 東京 people.", "item: One", "item: Two", "paragraph: End",
      ])
  }

  @Test func `a document of WordPad has its old lists and the code page of its fonts`() throws {
    let text = #"""
      {\rtf1\ansi\ansicpg1251\deff0\nouicompat{\fonttbl{\f0\fnil\fcharset204 Calibri;}
      {\f1\fnil\fcharset0 Calibri;}{\f2\fnil\fcharset2 Symbol;}}
      {\*\generator Riched20 10.0}\viewkind4\uc1
      \pard\sa200\f0\'cc\'ee\'f1\'ea\'e2\'e0 \f1 caf\'e9\par
      \pard{\pntext\f2\'B7\tab}{\*\pn\pnlvlblt\pnf2\pnindent0{\pntxtb\'B7}}\fi-360\li720 One\par
      {\pntext\f2\'B7\tab}Two\par
      \pard\sa200 End\par
      }
      """#
    #expect(
      try lines(text) == ["paragraph: Москва café", "item: One", "item: Two", "paragraph: End"])
  }

  @Test func `a document of LibreOffice is read with its fields and drawn text`() throws {
    let text = #"""
      {\rtf1\ansi\deff3\adeflang1025{\fonttbl{\f3\froman\fprq2\fcharset0 Liberation Serif;}}
      {\stylesheet{\s0\snext0\loch\f3 Normal;}{\s2\sbasedon0\outlinelevel1 heading 2;}}
      {\*\generator LibreOffice}{\info{\creatim\yr2026\mo2\dy0}{\revtim\yr0\mo0\dy0}}
      \pard\plain \s2{\listtext\pard\plain 1.1\tab}\loch Partners\par
      \pard\plain \s0{\loch See }{\field{\*\fldinst HYPERLINK "https://tarn.example" }{\fldrslt {the
       page}}}{\loch . And{\footnote \chftn A note.} more}
      {\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard\plain In a box\par}}{\shprslt old}}
      \par}
      """#
    #expect(
      try lines(text)
        == ["heading2: Partners", "paragraph: In a box", "paragraph: See the page. And more"])
    #expect(try RichText.text(of: Array(text.utf8)).particulars.published == "2026-02")
  }

  @Test func `the title and the passages go through the reader, whatever the file is called`()
    throws
  {
    let text = #"{\rtf1\ansi{\info{\author Ann Lee}}\pard\outlinelevel0 A title\par\pard A b.\par}"#
    let (document, diagnostics) = try DocumentReader().document(
      bytes: Array(text.utf8), source: DocumentSource(name: "a.doc"))
    #expect(document.title == "A title")
    #expect(document.passages.map(\.kind) == [.heading, .paragraph])
    #expect(document.particulars.author == "Ann Lee")
    #expect(diagnostics.isEmpty)
  }

  @Test func `a document that says nothing is empty`() throws {
    #expect(throws: ReadingError.self) {
      try DocumentReader().document(
        bytes: Array(#"{\rtf1\ansi\par}"#.utf8), source: DocumentSource(name: "a.rtf"))
    }
  }
}
