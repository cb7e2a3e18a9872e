import GraphModel
import LinguisticAnalysis
import NeuralEncoding
import Testing

@testable import GraphExtraction

@Suite struct NeuralMentionFinderTests {
  let finder: NeuralMentionFinder

  init() throws { finder = NeuralMentionFinder(weights: try Weights.embedded()) }

  private func found(_ text: String, kind: Passage.Kind = .paragraph) -> [String] {
    let span = TextSpan(start: 0, end: text.utf8.count)
    let passages = text.isEmpty ? [] : [Passage(kind: kind, span: span)]
    let document = Document(source: "a", text: text, contentHash: "", passages: passages)
    return finder.mentions(in: TextAnalyser().analyse(document)).map {
      "\($0.type.rawValue): \(text[$0.span])"
    }
  }

  @Test func `names are found with exact places behind wide characters`() {
    let mentions = found("東京 🎉 – Dr Éva Kovács works at the University of Szeged in Hungary.")
    #expect(mentions.contains("person: Éva Kovács"))
    #expect(mentions.contains("organisation: University of Szeged"))
    #expect(mentions.contains("place: Hungary"))
  }

  @Test func `the furniture of a page names nothing`() {
    let text = "Éva Kovács works at the University of Szeged."
    #expect(!found(text).isEmpty)
    #expect(found(text, kind: .furniture).isEmpty)
  }

  @Test(arguments: ["", ".", "\u{301}\u{301}", "🎉🎉🎉", "\u{1}\u{2}", "{{}}"])
  func `odd text is no crash`(text: String) {
    #expect(found(text).allSatisfy { !$0.isEmpty })
  }

  @Test func `a sentence longer than the model's window is read to its end`() {
    let list = (0..<200).map { "item \($0)" }.joined(separator: ", ")
    #expect(
      found("We list \(list), and Éva Kovács works at the University of Szeged.")
        .contains("person: Éva Kovács"))
  }
}
