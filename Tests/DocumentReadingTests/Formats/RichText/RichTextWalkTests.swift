import Testing

@testable import DocumentReading

struct RichTextWalkTests {
  private func lines(_ body: String) throws -> [String] {
    try RichText.text(of: Array(#"{\rtf1\ansi "#.utf8) + Array(body.utf8) + [0x7D]).lines
  }

  @Test(arguments: [
    (#"\u8217?s"#, "’s"), (#"\uc0\u8217 s"#, "’s"), (#"\uc2\u8217??s"#, "’s"),
    (#"\u8217\'92s"#, "’s"), (#"\u8212\emdash s"#, "—s"), (#"{\uc0 \u233 a}\u233?b"#, "éaéb"),
    (#"\u-10179?\u-8704?"#, "😀"), (#"\u55357?\u56832?!"#, "😀!"), (#"\u128512?"#, "😀"),
    (#"\u-10179?x"#, "\u{FFFD}x"), (#"\u-8704?x"#, "\u{FFFD}x"),
    (#"\u99999999999999?x"#, "\u{FFFD}x"),
    (#"{\u233}e"#, "ée"), (#"a\~b"#, "a\u{A0}b"), (#"a\_b\-c"#, "a-bc"), (#"\{a\\b\}"#, #"{a\b}"#),
    (#"\'zzx"#, "zzx"), (#"\'e"#, "e"), (#"a\line b"#, "a\nb"),
  ])
  func `letters in every spelling are read`(body: String, words: String) throws {
    #expect(try lines(body) == ["paragraph: " + words])
  }

  @Test(arguments: [
    #"A{\v hidden}B"#, #"A\v hidden\v0 B"#, #"A{\deleted gone}B"#, #"A{\*\unknown gone {a}}B"#,
    #"A{\pict\pngblip 89504e47}B"#, #"A{\pict\bin4 }}}}}B"#, #"A{\footer gone\par}B"#,
    #"A{\upr{gone}{\*\ud B}}"#, #"A{\*\bkmkstart x}{\*\bkmkend x}B"#, #"A{\fldinst PAGE}B"#,
  ])
  func `what is not shown is left out`(body: String) throws {
    #expect(try lines(body) == ["paragraph: AB"])
  }

  @Test func `cells are parted by bars, and rows are items`() throws {
    let body = #"""
      \trowd\cellx1\cellx2\pard\intbl Name\cell Role\cell\row
      \trowd\cellx1\cellx2\pard\intbl Ida\par Rask\cell\cell Head\cell\row
      \trowd\cellx1\pard\intbl Alone\par Twice\cell\row
      \pard After\par
      """#
    #expect(
      try lines(body) == [
        "item: Name | Role", "item: Ida Rask | Head", "paragraph: Alone", "paragraph: Twice",
        "paragraph: After",
      ])
  }

  @Test func `a table in a cell is part of the cell`() throws {
    let body = #"""
      \pard\intbl\itap1 A\par\pard\intbl\itap2 B\nestcell C\nestcell
      {\*\nesttableprops\trowd\cellx1\nestrow}{\nonesttables\par}
      \pard\intbl\itap1 D\cell E\cell\trowd\cellx1\row\pard F
      """#
    #expect(try lines(body) == ["item: A B | C D | E", "paragraph: F"])
  }

  @Test func `a text box in a cell stays in it, and a table in a text box does not end the row`()
    throws
  {
    let box = #"{\shp{\*\shpinst{\shptxt \pard\intbl X\cell Y\cell\row\pard Z\par}}}"#
    let body = #"\pard\intbl A\cell B"# + box + #"\cell\row"#
    #expect(try lines(body) == ["item: A | X | Y Z B"])
  }

  @Test func `a program that writes the set 0 whatever the set means that of the document`() throws
  {
    func page(_ charset: Int) throws -> [String] {
      let text = #"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset\#(charset) B;}}"#
      return try RichText.text(of: Array((text + #"\f0 \'c0\'c1}"#).utf8)).lines
    }
    #expect(try page(0) == ["paragraph: АБ"])
    #expect(try page(204) == ["paragraph: ÀÁ"])
  }

  @Test func `letters of the font Symbol are Greek, and signs of others are dots`() throws {
    let fonts = #"{\fonttbl{\f1\fcharset2 Symbol;}{\f2\fcharset2 Wingdings;}}"#
    #expect(try lines(fonts + #"{\f1 a\'62}-catenin"#) == ["paragraph: αβ-catenin"])
    #expect(try lines(fonts + #"{\f1\u-3999?}-catenin"#) == ["paragraph: α-catenin"])
    #expect(try lines(fonts + #"{\f2\'fc} Done"#) == ["paragraph: • Done"])
  }

  @Test func `raw UTF-8 is read as such`() throws {
    #expect(try lines("Umeå – 東京 😀") == ["paragraph: Umeå – 東京 😀"])
    #expect(try lines(#"\uc0 a\u229 å"#) == ["paragraph: aåå"])
  }

  @Test func `what stands behind the document is not of it`() throws {
    #expect(try lines(#"A}{\rtf1 B"#) == ["paragraph: A"])
  }

  @Test func `the last paragraph is what it is without an end`() throws {
    #expect(try lines(#"\pard\outlinelevel2 Head"#) == ["heading3: Head"])
    #expect(
      try RichText.text(of: Array(#"{\rtf1 {\listtext x}{Item"#.utf8)).lines == ["item: Item"])
  }

  @Test func `groups nested without end are read`() throws {
    let deep = String(repeating: "{", count: 200_000) + "A" + String(repeating: "}", count: 200_000)
    #expect(try lines(deep + "B") == ["paragraph: AB"])
    #expect(try lines(String(repeating: #"{\shp{\*\shpinst{\shptxt a"#, count: 20_000)).count > 1)
  }

  @Test func `tables nested without end are read`() throws {
    let deep = (1...3000).map { #"\itap\#($0) a\nestcell "# }.joined()
    #expect(try lines(deep).count == 1)
  }

  @Test func `many styles and fonts among many paragraphs are read`() throws {
    let many = (1...5000).map { index in
      #"{\stylesheet{\s\#(index) heading 3;}}{\fonttbl{\f\#(index)\fcharset204 A;}}\s\#(index) a\par"#
    }.joined()
    #expect(try lines(many) == [String](repeating: "heading3: a", count: 5000))
  }

  @Test func `styles based on one another in a ring are read`() throws {
    let ring = #"{\stylesheet{\s1\sbasedon2 A;}{\s2\sbasedon1 B;}}\s1 Words"#
    #expect(try lines(ring) == ["paragraph: Words"])
  }

  @Test(arguments: [
    (#"{\s1\ls2 Dots;}"#, "item: A"), (#"{\s1 heading 2,h2;}"#, "heading2: A"),
    (#"{\s1\outlinelevel3 Part;}"#, "heading4: A"), (#"{\s1 List Bullet 2;}"#, "item: A"),
    (#"{\s2\outlinelevel0 B;}{\s1\sbasedon2 C;}"#, "heading1: A"),
    (#"{\s1 Plain;}"#, "paragraph: A"),
  ])
  func `the style tells what a paragraph is`(style: String, line: String) throws {
    #expect(try lines(#"{\stylesheet\#(style)}\s1 A"#) == [line])
  }
}
