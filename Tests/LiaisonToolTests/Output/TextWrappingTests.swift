import Testing

@testable import LiaisonTool

@Suite struct TextWrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]),
    ("日本語の文", 4, ["日本", "語の", "文"]),
    ("  spaces \n and breaks ", 40, ["spaces and breaks"]),
  ])
  func `lines break between words`(text: String, width: Int, lines: [String]) {
    #expect(TextWrapping.lines(of: text, width: width) == lines)
  }
}
