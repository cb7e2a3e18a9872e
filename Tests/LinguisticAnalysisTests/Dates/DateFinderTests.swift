import GraphModel
import Testing

@testable import LinguisticAnalysis

@Suite struct DateFinderTests {
  private func dates(_ text: String) -> [DateExpression] {
    let passage = Passage(kind: .paragraph, span: TextSpan(start: 0, end: text.utf8.count))
    let document = Document(source: "", text: text, contentHash: "", passages: [passage])
    return TextAnalyser().analyse(document).sentences.flatMap {
      DateFinder().dates(in: $0.tokens, of: text)
    }.map(\.date)
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
