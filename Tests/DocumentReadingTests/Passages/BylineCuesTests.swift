import Testing

@testable import DocumentReading

struct BylineCuesTests {
  @Test(arguments: [
    "By Ada Lovelace", "By Ada Lovelace | 3 May 2019", "By | News", "By the press office",
    "Science | By Ada Lovelace", "Posted on 4 May 2019 by Ada Lovelace", "Words by Ada Lovelace",
    "From the Royal Society press office", "3 May 2019", "Text: Ada Lovelace",
  ])
  func `an author, a desk or a day make a byline`(line: String) {
    #expect(BylineCues.isByline(cues(of: line)))
  }

  @Test(arguments: [
    "By then it was over.", "By the river", "Led by Ada Lovelace", "A prize by any name", "3 May",
    "", "Ada Lovelace, University of London",
  ])
  func `other short lines are no bylines`(line: String) {
    #expect(!BylineCues.isByline(cues(of: line)))
  }

  @Test(arguments: [
    ("By | News", true), ("By our staff", true), ("By Ada Lovelace", false),
    ("By the Wave Office team", false), ("News | By", false),
  ])
  func `a byline without a name names nobody`(line: String, isNameless: Bool) {
    #expect(BylineCues.isNameless(cues(of: line)) == isNameless)
  }
}
