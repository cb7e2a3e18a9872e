import Testing

@testable import GraphExtraction

@Suite struct DateWordsTests {
  @Test(arguments: [
    ("2019", true), ("1066", true), ("3019", false), ("201", false), ("20190", false),
    ("201a", false), ("", false), ("\u{661}\u{669}\u{669}\u{660}", false),
  ])
  func `a year has four digits`(word: String, isYear: Bool) {
    #expect(DateWords.isYear(word) == isYear)
  }

  @Test(arguments: [
    ("may", true), ("1 june", true), ("next month", true), ("the autumn", true), ("2019", false),
    ("next door", false), ("", false),
  ])
  func `a date without a year lies ahead`(words: String, isComing: Bool) {
    let words = words.split(separator: " ").map(String.init)
    #expect(
      DateWords.isComing(at: 0) { words.indices.contains($0) ? words[$0] : "" } == isComing)
  }
}
