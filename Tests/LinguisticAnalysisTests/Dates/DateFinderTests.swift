import GraphModel
import Testing

@testable import LinguisticAnalysis

@Suite struct DateFinderTests {
  private func dates(_ text: String, written: String? = nil) -> [DateExpression] {
    let passage = Passage(kind: .paragraph, span: TextSpan(start: 0, end: text.utf8.count))
    let document = Document(source: "", text: text, contentHash: "", passages: [passage])
    return TextAnalyser().analyse(document).sentences.flatMap {
      DateFinder(written: written.flatMap { CalendarDate(iso: $0) })
        .dates(in: $0.tokens, of: text)
    }.map(\.date)
  }

  @Test(arguments: [
    ("signed yesterday", "yesterday", "2026-11-24"), ("signed today", "today", "2026-11-25"),
    ("signed on Thursday", "Thursday", "2026-11-19"),
    ("signed last Wednesday", "last Wednesday", "2026-11-18"),
    ("to be signed next Thursday", "next Thursday", "2026-11-26"),
    ("they will sign on Thursday", "Thursday", "2026-11-26"),
    ("On Thursday they will sign", "Thursday", "2026-11-26"),
    ("met on Thursday evening", "Thursday evening", "2026-11-19"),
    ("met last month", "last month", "2026-10"), ("met this year", "this year", "2026"),
    ("next year they meet", "next year", "2027"), ("two years ago", "two years ago", "2024"),
    ("met last autumn", "last autumn", nil), ("met earlier this week", "this week", nil),
    ("met this morning", "this morning", "2026-11-25"), ("met in May", "May", "2026-05"),
    ("it will open in May", "May", "2027-05"), ("it runs until May", "May", "2027-05"),
    ("a fair on 3 December", "3 December", "2026-12-03"),
    ("opened on 3 May", "3 May", "2026-05-03"), ("last May they", "last May", "2026-05"),
    ("on Thursday 3 May they", "3 May", "2027-05-03"),
    ("planned for 3 May", "3 May", "2027-05-03"),
  ])
  func `a date is told by the day of writing`(text: String, words: String, iso: String?) {
    #expect(dates(text, written: "2026-11-25") == [DateExpression(text: words, iso: iso)])
    // Without it the words stay.
    #expect(dates(text) == [DateExpression(text: words)])
  }

  @Test(arguments: ["every Thursday they met", "this paper", "last but not least", "a thursday"])
  func `what comes again or is no time is no date`(text: String) {
    #expect(dates(text, written: "2026-11-25").isEmpty)
  }

  @Test(arguments: [
    ("signed on 1 February 2017 in Oslo", "1 February 2017", "2017-02-01"),
    ("signed on February 1, 2017, in Oslo", "February 1, 2017", "2017-02-01"),
    ("signed on Feb. 1, 2017", "Feb. 1, 2017", "2017-02-01"),
    ("on the 3rd of March", "3rd of March", nil),
    ("on 3 March they", "3 March", nil),
    ("since March 2019 it", "March 2019", "2019-03"),
    ("in 2019 it", "2019", "2019"),
    ("on 2019-05-03 it", "2019-05-03", "2019-05-03"),
    ("from 11-13 March 2024 it", "11-13 March 2024", "2024-03"),
    ("from 20 to 21 September it", "20 to 21 September", nil),
    ("in spring 2020 it", "spring 2020", "2020"),
    ("in March it", "March", nil),
    ("on 29 February it", "29 February", nil),
  ])
  func `a date is found as written and in figures`(text: String, words: String, iso: String?) {
    #expect(dates(text) == [DateExpression(text: words, iso: iso)])
  }

  @Test(arguments: [
    "they may 3 times", "on 31 June 2019x", "2019-13-40", "2019 people came", "03/05/2019", "",
    "May I ask", "on 30 February it",
  ])
  func `other numbers and words are no dates`(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test func `dates are found with their places, in order`() {
    let text = "In 2019, and on 1 May 2020"
    let passage = Passage(kind: .paragraph, span: TextSpan(start: 0, end: text.utf8.count))
    let document = Document(source: "", text: text, contentHash: "", passages: [passage])
    let tokens = TextAnalyser().analyse(document).sentences.flatMap(\.tokens)
    let found = DateFinder().dates(in: tokens, of: text)
    #expect(found.map { String(text[$0.span]) } == ["2019", "1 May 2020"])
  }
}
