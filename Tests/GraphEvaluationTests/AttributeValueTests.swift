import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct AttributeValueTests {
  @Test(arguments: [
    ("Director", "director"), ("the  Head of the  Unit", "Head of Unit"),
    ("\u{201C}open data\u{201D}", "open data"), ("Director's 'fund'.", "director\u{2019}s fund"),
    ("2020\u{2013}21", "2020-21"), ("Caf\u{E9}", "cafe\u{301}"), ("\u{AB}A\u{BB}", "a"),
    ("directors, editors", "Director Editor"), ("(joint) labs", "joint lab"),
  ])
  func `spellings of a value meet`(left: String, right: String) {
    #expect(AttributeValue(words: left).agrees(with: AttributeValue(words: right)))
  }

  @Test(arguments: [
    ("Director", "Deputy Director"), ("a", ""), ("\u{A3}2m", "\u{20AC}2m"), ("10", "1.0"),
    ("boss", "bos"),
  ])
  func `other values do not meet`(left: String, right: String) {
    #expect(!AttributeValue(words: left).agrees(with: AttributeValue(words: right)))
  }

  @Test(arguments: [
    ("3 May 2019", "2019-05-03", "May 3, 2019"), ("2014", "2014", "2014"),
    ("since 2014", "2014", "2014"), ("In May 2019", "2019-05", "May 2019"),
    ("1 February", nil, "1 February"), ("from September", nil, "September"),
    ("last year", nil, "last year"), ("Last year", "2018", "last year"),
  ])
  func `dates meet in ISO 8601 where both have it, else in words`(
    annotated: String, iso: String?, text: String
  ) {
    let extracted = AttributeValue(date: DateExpression(text: text, iso: iso))
    #expect(AttributeValue(annotatedDate: annotated).agrees(with: extracted))
    #expect(extracted.agrees(with: AttributeValue(annotatedDate: annotated)))
  }

  @Test(arguments: [
    ("2014", "2015", "2014"), ("3 May 2019", "2019-05", "3 May 2019"), ("May", nil, "June"),
    ("2014 to 2016", "2014", "2014"),
  ])
  func `other dates do not meet`(annotated: String, iso: String?, text: String) {
    let extracted = AttributeValue(date: DateExpression(text: text, iso: iso))
    #expect(!AttributeValue(annotatedDate: annotated).agrees(with: extracted))
  }

  @Test(arguments: [("former", "ended"), ("Future", "planned"), ("denied", "denied")])
  func `the annotation's words for a status mean the graph's`(word: String, status: String) {
    #expect(AttributeValue(status: word) == AttributeValue(status: status))
  }

  @Test func `what holds has no status`() { #expect(AttributeValue(status: "stated") == nil) }

  @Test(arguments: ["", " ", "the", "'", "\u{301}", "\u{0}", "in", "\u{201C}\u{201D}"])
  func `odd values are taken`(text: String) {
    #expect(AttributeValue(words: text).agrees(with: AttributeValue(words: text)))
    #expect(AttributeValue(annotatedDate: text).iso == nil)
  }
}
