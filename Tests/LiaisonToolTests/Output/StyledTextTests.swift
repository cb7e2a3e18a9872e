import Testing

@testable import LiaisonTool

@Suite struct StyledTextTests {
  private func text(_ parts: (String, StyledText.Style?)...) -> StyledText {
    var text = StyledText()
    for (part, style) in parts { text.append(part, style) }
    return text
  }

  /// The lines, control sequences as `<1>`, `<0>`.
  private func lines(_ text: StyledText, width: Int = .max) -> [String] {
    text.lines(width: width).map {
      $0.replacing("\u{1B}[", with: "<").replacing(#/<([0-9;]+)m/#) { "<\($0.output.1)>" }
    }
  }

  @Test func `text without styles is as it was`() {
    #expect(lines(text(("one ", nil), ("two", nil))) == ["one two"])
    #expect(lines(text()) == [""])
  }

  @Test func `a part is styled to its end, its spaces too`() {
    #expect(
      lines(text(("The ", nil), ("Ice Hub", .bold), ("|hub", .dim), (" opens", nil)))
        == ["The <1>Ice Hub<0><2>|hub<0> opens"])
  }

  @Test func `a style that goes over a line's end is closed and opened again`() {
    #expect(
      lines(text(("The ", nil), ("Northern Ice Hub", .bold), (" opens", nil)), width: 14)
        == ["The <1>Northern<0>", "<1>Ice Hub<0> opens"])
  }

  @Test func `wide and joined characters keep their styles`() {
    #expect(
      lines(text(("日本", .bold), ("e\u{301}", nil), (" \u{301}x", .dim)))
        == ["<1>日本<0>e\u{301} <2>x<0>"])
  }

  @Test func `what would steer the terminal is taken out`() {
    #expect(lines(text(("a\u{1B}[2Jb\u{7}c\u{9B}d\n", nil))) == ["a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d"])
  }
}
