import Testing

@testable import DocumentReading

struct DateCuesTests {
  @Test(arguments: [
    ("3 May 2019", true), ("Published 14 May", true), ("4 min read", true), ("Mon 9am", true),
    ("Day 2", false), ("2019", false), ("May", false), ("12 members", false), ("", false),
  ])
  func `dates and reading times have a number and no other words`(line: String, isDate: Bool) {
    #expect(DateCues.isDate(cues(of: line).words) == isDate)
  }

  @Test(arguments: [("3 May 2019", true), ("Posted 3 May", true), ("3 May", false), ("May", false)])
  func `a day of publication has its year or says that it is one`(line: String, isOne: Bool) {
    #expect(DateCues.isPublicationDate(cues(of: line).words) == isOne)
  }
}
