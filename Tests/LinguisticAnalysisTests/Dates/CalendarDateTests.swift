import Testing

@testable import LinguisticAnalysis

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2026-02-01", "2026-02-01"), ("2026-02-01T09:00:00Z", "2026-02-01"), ("2026-02", "2026-02"),
    ("2026", "2026"), ("2026-02-30", "2026-02"), ("2026-13-01", "2026"), ("2026-2-1", "2026"),
  ])
  func `a date is read as far as the calendar has it`(iso: String, text: String) {
    #expect(CalendarDate(iso: iso)?.iso == text)
  }

  @Test(arguments: ["", "-", "12", "0026-01-01", "May 2026", "9999-01-01", "\u{301}"])
  func `what is no date gives none`(iso: String) { #expect(CalendarDate(iso: iso) == nil) }

  @Test(arguments: [
    ("2026-03-01", -1, "2026-02-28"), ("2024-03-01", -1, "2024-02-29"),
    ("2026-12-31", 1, "2027-01-01"), ("2000-02-28", 366, "2001-02-28"),
    ("1900-02-28", 1, "1900-03-01"), ("2026-05-06", 0, "2026-05-06"),
  ])
  func `days are counted over the ends of months and years`(
    iso: String, days: Int, expected: String
  ) {
    #expect(CalendarDate(iso: iso)?.adding(days: days)?.iso == expected)
  }

  @Test(arguments: [
    ("2026-01", -1, "2025-12"), ("2026-12", 1, "2027-01"), ("2026-05", 14, "2027-07"),
  ])
  func `months are counted over the ends of years`(iso: String, months: Int, expected: String) {
    #expect(CalendarDate(iso: iso)?.adding(months: months)?.iso == expected)
  }

  @Test(arguments: [("2026-11-25", 2), ("2000-01-01", 5), ("2024-02-29", 3), ("1999-12-26", 6)])
  func `the day of the week is known`(iso: String, weekday: Int) {
    #expect(CalendarDate(iso: iso)?.weekday == weekday)
  }

  @Test func `a month has no days to count from`() {
    let month = CalendarDate(iso: "2026-05")
    #expect(month?.weekday == nil && month?.adding(days: 1) == nil)
    #expect(CalendarDate(iso: "2026")?.adding(months: 1) == nil)
  }

  @Test func `every day of four centuries comes back from its number`() {
    let first = CalendarDate(year: 1800, month: 1, day: 1).dayNumber ?? 0
    for number in stride(from: first, to: first + 146_097, by: 13) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }
}
