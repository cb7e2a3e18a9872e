import LinguisticAnalysis
import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct NodeReaderTests {
  private func words(_ source: String) -> [String] {
    let document = MarkedText(source).document
    var next = 0
    return document.analysed.sentences.flatMap { sentence in
      NodeReader.nodes(of: sentence, mentions: document.mentions, next: &next).map { node in
        node.phrase == nil ? node.lower : "<\(node.phrase?.type.rawValue ?? "")>"
      }
    }
  }

  @Test(arguments: [
    ("The co-director met Dr [Ada Low|person].", ["co-director", "met", "<person>", "."]),
    ("[Norway|place]-[Chile|place] pact", ["<place>", "-", "<place>", "pact"]),
    ("\u{201C}[Acme|organisation]\u{2019}s aim\u{201D}", ["<organisation>", "'s", "aim"]),
    ("", []),
  ])
  func `a sentence becomes words, marks and names`(source: String, expected: [String]) {
    #expect(words(source) == expected)
  }
}
