import GraphModel

@testable import LinguisticAnalysis

/// A document with one paragraph, `text`.
func document(_ text: String, omitted: [TextSpan] = []) -> Document {
  let span = TextSpan(start: 0, end: text.utf8.count)
  return Document(
    source: "test.txt", text: text, contentHash: "0",
    passages: [Passage(kind: .paragraph, span: span, omitted: omitted)])
}

/// The words and marks of `text`, parted by spaces.
func tokens(_ text: String) -> String {
  TextAnalyser().analyse(document(text)).sentences.flatMap(\.tokens).map(\.text)
    .joined(separator: " ")
}

/// The sentences of `text`.
func sentences(_ text: String) -> [String] {
  TextAnalyser().analyse(document(text)).sentences.map { String(text[$0.span]) }
}
