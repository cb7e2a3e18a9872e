import Testing

@testable import LinguisticAnalysis

@Suite struct CalendarWordsTests {
  @Test(arguments: [("january", 1), ("sept.", 9), ("dec", 12), ("may", 5)])
  func `months are known by name and short form`(word: String, month: Int) {
    #expect(CalendarWords.month(word) == month)
  }

  @Test(arguments: ["ja", "month", "", "janu"])
  func `other words are no months`(word: String) { #expect(CalendarWords.month(word) == nil) }

  @Test(arguments: [("1", 1), ("21st", 21), ("0", nil), ("32", nil), ("3x", nil), ("", nil)])
  func `days run from 1 to 31`(word: String, day: Int?) { #expect(CalendarWords.day(word) == day) }

  @Test(arguments: [
    (29, 2, 2020, true), (29, 2, 2019, false), (29, 2, 1900, false), (29, 2, nil, true),
    (31, 4, 2020, false), (1, 13, 2020, false),
  ])
  func `a month has its days`(day: Int, month: Int, year: Int?, exists: Bool) {
    #expect(CalendarWords.exists(day: day, month: month, year: year) == exists)
  }

  @Test func `a date is told as far as it is known`() {
    #expect(CalendarWords.iso(year: 2017, month: 2, day: 1) == "2017-02-01")
    #expect(CalendarWords.iso(year: 2017, month: 2) == "2017-02")
    #expect(CalendarWords.iso(year: 2017) == "2017")
    #expect(CalendarWords.iso(year: nil, month: 2) == nil)
  }
}
