import GraphModel
import Testing

@testable import LinguisticAnalysis

struct SentenceSplitterTests {
  @Test(arguments: [
    "One ended.|Two began.",
    "Dr. Moss met Prof. Lee.|He left.",
    "J. K. Moss came.|She spoke.",
    "It grew by 1.5 per cent.|40 people came.",
    "“We agree.”|The deal holds.",
    "\"We agree.\"|The deal holds.",
    "(It ended.)|Then it began.",
    "Is it so?|Yes!|Good.",
    "“Is it so?” she asked.",
    "He came to the U.S. market.",
    "He came to the U.S.|The market grew.",
    "Moss Inc. opened a site.",
    "The club is called Tidewatch e. V. in German.",
    "The club is called Tidewatch e.V. in German.",
    "Ada Moss (Tidewatch e. V.) and Ben Okri lead it.",
    "See part b.|V. Moss wrote it.",
    "He joined Moss Inc.|It grew.",
    "They waited… and left.",
    "They waited...|Then left.",
    "e.g. Moss, i.e. him",
    "It is St. Anne.|It is old.",
    "It ended.|“The next began.”",
    "It ended .|The next began .",
    "it ended.|The next began",
    "A heading without a stop",
    "It is called bio.tools and runs.",
    "...",
  ])
  func `a sentence ends at its stop`(marked: String) {
    let expected = marked.split(separator: "|").map(String.init)
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func `a sentence may start without a space`() {
    #expect(sentences("It ended.The next began.") == ["It ended.", "The next began."])
  }

  @Test func `a sentence without end is cut`() {
    let text = String(repeating: "word ", count: SentenceSplitter.longestSentence * 2 + 1)
    #expect(sentences(text).count == 3)
  }

  @Test func `no sentence runs over the end of a passage`() {
    let text = "A heading\n\nIt ended. It began"
    let document = Document(
      source: "test.txt", text: text, contentHash: "0",
      passages: [
        Passage(kind: .heading, span: TextSpan(start: 0, end: 9)),
        Passage(kind: .paragraph, span: TextSpan(start: 11, end: 29)),
      ])
    let analysed = TextAnalyser().analyse(document)
    #expect(analysed.sentences.map(\.passage) == [0, 1, 1])
    #expect(
      analysed.sentences.map { String(text[$0.span]) } == ["A heading", "It ended.", "It began"])
  }
}
