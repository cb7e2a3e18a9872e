import Testing

@testable import LiaisonTool

@Suite struct HangingTextTests {
  @Test func `further lines stand below the first`() {
    #expect(
      HangingText.of("also: ", "one two three four five six", width: 26)
        == "also: one two three four\n      five six\n")
    #expect(HangingText.of("also: ", "one two", width: nil) == "also: one two\n")
  }

  @Test func `a narrow terminal still gets twenty columns`() {
    #expect(HangingText.room(behind: "also: ", width: 10) == 20)
  }

  @Test func `labels are padded by what they take on a terminal`() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("longer".padded(to: 3) == "longer")
  }
}
