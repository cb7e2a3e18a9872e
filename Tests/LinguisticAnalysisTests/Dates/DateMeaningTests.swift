import Testing

@testable import LinguisticAnalysis

@Suite struct DateMeaningTests {
  /// A Wednesday.
  private let written = CalendarDate(iso: "2026-11-25")

  @Test(
    arguments: [
      (.days(-1), nil, "2026-11-24"), (.months(2), nil, "2027-01"), (.years(-1), nil, "2025"),
      (.weekday(0), nil, "2026-11-23"), (.weekday(2), nil, "2026-11-25"),
      (.weekday(2), .past, "2026-11-18"), (.weekday(3), nil, "2026-11-19"),
      (.weekday(3), .future, "2026-11-26"), (.weekday(2), .future, "2026-12-02"),
      (.month(5, day: nil), nil, "2026-05"), (.month(4, day: nil), nil, "2027-04"),
      (.month(4, day: nil), .past, "2026-04"), (.month(10, day: nil), .future, "2027-10"),
      (.month(1, day: 3), nil, "2027-01-03"), (.month(11, day: 20), .future, "2027-11-20"),
      (.month(2, day: 29), nil, nil), (.vague, nil, nil),
    ] as [(DateMeaning, DateMeaning.Side?, String?)])
  func `a date is told by the day of writing`(
    meaning: DateMeaning, side: DateMeaning.Side?, iso: String?
  ) {
    #expect(meaning.iso(written: written, side: side) == iso)
  }

  @Test(
    arguments: [
      .days(-1), .months(1), .years(0), .weekday(3), .month(5, day: nil), .month(5, day: 3),
    ] as [DateMeaning])
  func `without a day of writing there is none`(meaning: DateMeaning) {
    #expect(meaning.iso(written: nil, side: nil) == nil)
  }

  @Test func `a year of writing tells years and no more`() {
    let year = CalendarDate(iso: "2026")
    #expect(DateMeaning.years(1).iso(written: year, side: nil) == "2027")
    #expect(DateMeaning.month(5, day: nil).iso(written: year, side: nil) == nil)
    #expect(DateMeaning.weekday(1).iso(written: year, side: nil) == nil)
  }

  @Test func `a date with its year stays`() {
    let date = DateMeaning.date(CalendarDate(year: 2019, month: 5))
    #expect(date.iso(written: written, side: .future) == "2019-05")
  }
}
