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

  @Test(
    arguments: [
      ("Published on 4 March 2026", "2026-03-04"), ("March 4th, 2026 by Ida Rask", "2026-03-04"),
      ("Wed 4th of Mar 2026 | 3 min read", "2026-03-04"), ("4 Sept. 2026", "2026-09-04"),
      ("Last updated: 2026-03-04", "2026-03-04"), ("March 2026", nil), ("3/4/2026", nil),
      ("The march of 2026 people", nil), ("maybe 4 of 2026", nil), ("", nil),
    ] as [(String, String?)])
  func `a day is read in words`(line: String, day: String?) {
    let words = line.lowercased().split { " ,:|.".contains($0) }.map(String.init)
    #expect(CalendarDay(writtenIn: words)?.text == day)
  }

  @Test(
    arguments: [
      ("Wed, 04 Mar 2026 10:00:00 +0000", "2026-03-04"), (" 2026-03-04T10:00:00Z", "2026-03-04"),
      ("2026-03", "2026-03"), ("2026", "2026"), ("2026 March 4", "2026-03-04"),
      ("4 March 2026", "2026-03-04"), ("04.03.2026", "2026-03-04"),
      ("4.3.2026 10:15", "2026-03-04"),
      ("31.31.2026", "2026"), ("04/03/2026", nil), ("1.2.3", nil), ("1772618400", nil),
      ("soon", nil), ("", nil), ("99999999999999999999.1.2026", nil),
    ] as [(String, String?)])
  func `a day is read as metadata state it`(words: String, day: String?) {
    #expect(CalendarDay(stated: words)?.text == day)
  }

  @Test(arguments: [
    ("https://example.org/news/2026/03/04/visit.html", "2026-03-04"),
    ("https://example.org/2026/03/visit/", "2026-03"),
    ("https://example.org/news/2026-03-04-visit", "2026-03-04"),
    ("https://example.org/news/2026-03-visit?day=2025-01-01", "2026-03"),
    ("https://example.org/2026/", nil), ("https://example.org/2026/visit/03/", nil),
    ("https://example.org/2026/13/04", nil), ("https://2026/03/04", nil),
    ("https://example.org/20260304", nil), ("https://example.org/12345/67/89", nil), ("", nil),
    ("no address", nil),
  ])
  func `a day stands in the steps of an address`(address: String, day: String?) {
    #expect(CalendarDay(inAddress: address)?.text == day)
  }
}
