import Testing

@testable import DocumentReading

struct LineCuesTests {
  @Test(arguments: [
    ("The council met in May.", true), ("“The council met in May.”", true),
    ("The council has three members:", true), ("Who we are:", false), ("New prize for two", false),
    ("Who decides?", false), ("AT THE TOP OF IT.", false), ("Yes.", false),
    (String(repeating: "word ", count: 40), true),
  ])
  func `running text is at least a sentence`(line: String, isRunning: Bool) {
    #expect(cues(of: line).isRunning == isRunning)
  }

  @Test(arguments: [
    ("New prize for two researchers", true), ("\"Nobody wins alone\"", true), ("3. Dates", true),
    ("who decides?", false), ("The council met.", false), ("Home | News", false),
    ("the rest of it", false), ("Members:", false), ("* * *", false),
    (String(repeating: "Long ", count: 40), false),
  ])
  func `a title is short and does not end as a sentence`(line: String, isTitleLike: Bool) {
    #expect(cues(of: line).isTitleLike == isTitleLike)
  }

  @Test func `the words of a long line are not read`() {
    let cues = cues(of: String(repeating: "word ", count: 100))
    #expect(cues.words.isEmpty)
    #expect(cues.isRunning)
  }

  @Test(arguments: [("met.”)", "."), ("what?*", "?"), ("\"\"", nil), ("東京。", "。")])
  func `the last mark stands before quotation marks and brackets`(
    line: String, mark: Unicode.Scalar?
  ) {
    #expect(cues(of: line).lastMark == mark)
  }
}
