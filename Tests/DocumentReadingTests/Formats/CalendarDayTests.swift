import Testing

@testable import DocumentReading

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("2026-02-01T09:00:00Z", "2026-02-01"), ("2026-02-01", "2026-02-01"),
    ("2026/02/01", "2026-02-01"), ("2026-02", "2026-02"), ("2026", "2026"),
    ("2026-13-01", "2026"), ("2026-02-31x", "2026-02-31"),
  ])
  func `a day is read as far as it is told`(iso: String, day: String) {
    #expect(CalendarDay(iso: iso)?.text == day)
  }

  @Test(arguments: ["", "today", "1 February 2026", "20260201", "0001-01-01", "-2026"])
  func `what is no date is none`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }
}
