import GraphModel
import Testing

@testable import LinguisticAnalysis

struct TextAnalyserTests {
  @Test func `an empty text has no sentences`() {
    #expect(TextAnalyser().analyse(document("")).sentences.isEmpty)
    #expect(TextAnalyser().analyse(document(" \n\t ")).sentences.isEmpty)
  }

  @Test func `a passage that does not fit its text is cut to what is there`() {
    let text = "Zürich Élan 👩‍🔬"
    let bytes = Array(text.utf8)
    let count = bytes.count
    for start in 0...count + 2 {
      for end in start...count + 3 {
        let passage = Passage(kind: .paragraph, span: TextSpan(start: start, end: end))
        let document = Document(
          source: "test.txt", text: text, contentHash: "0", passages: [passage])
        for token in TextAnalyser().analyse(document).sentences.flatMap(\.tokens) {
          #expect(token.span.end <= count)
          #expect(token.text.utf8.elementsEqual(bytes[token.span.start..<token.span.end]))
        }
      }
    }
  }

  @Test func `omitted stretches may lie anywhere`() {
    let text = "Zürich met Élan"
    for start in 0...text.utf8.count {
      for end in start...text.utf8.count + 2 {
        let analysed = TextAnalyser().analyse(
          document(text, omitted: [TextSpan(start: start, end: end)]))
        for token in analysed.sentences.flatMap(\.tokens) {
          #expect(token.span.end <= start || token.span.start >= end)
        }
      }
    }
  }
}
