import Testing

@testable import GraphExporting

struct LabelTextTests {
  @Test(arguments: [
    ("", []), ("London", ["London"]), ("  University   of\nLeeds ", ["University of Leeds"]),
    ("University of Liverpool", ["University", "of Liverpool"]),
    (
      "Japan Agency for Medical Research and Development",
      ["Japan Agency for", "Medical Research", "and Development"]
    ),
    ("Rechtsschutzversicherungsgesellschaften", ["Rechtsschutzversiche", "rungsgesellschaften"]),
    ("国立研究開発法人日本医療研究開発機構", ["国立研究開発法人日本", "医療研究開発機構"]),
  ])
  func `a name is wrapped between words into even lines`(name: String, lines: [String]) {
    #expect(LabelText.wrapped(name) == lines)
  }

  @Test func `a long name is cut with an ellipsis`() {
    let name = Array(repeating: "word", count: 60).joined(separator: " ")
    let lines = LabelText.wrapped(name, width: 20, limit: 3)
    #expect(lines == ["word word word word", "word word word word", "word word word word…"])
  }

  @Test(arguments: [
    ("short", 8, "short"), ("exactly8", 8, "exactly8"), ("a longer text", 8, "a longer…"),
    ("a longer text", 10, "a longer…"), ("a longer text", 3, "a l…"), ("a b", 2, "a…"),
    ("日本語", 4, "日本…"), ("👩‍🔬👩‍🔬", 2, "👩‍🔬…"), ("", 0, ""),
  ])
  func `a text is shortened between characters`(text: String, width: Int, shortened: String) {
    #expect(LabelText.shortened(text, width: width) == shortened)
  }

  @Test func `a very long text is no trouble`() {
    #expect(LabelText.wrapped(String(repeating: "x", count: 300_000)).count == 4)
    #expect(LabelText.wrapped(String(repeating: "x ", count: 300_000)).count == 4)
  }
}
