import Testing

@testable import LinguisticAnalysis

struct WordScannerTests {
  @Test(arguments: [
    ("O'Farrell's", "O'Farrell"), ("MOSS'S", "MOSS"), ("J.R. Moss", "J.R."), ("U.S", "U.S"),
    ("J.Moss", "J."), ("J...", "J"), ("Ph.D. in", "Ph.D."), ("Ph.Ds", "Ph"), ("etc., and", "etc."),
    ("node.js", "node.js"), ("end.Then", "end"), ("1,000,", "1,000"), ("1.5.", "1.5"),
    ("a_b", "a_b"), ("A&", "A"), ("A&M", "A&M"), ("rock'n'roll", "rock'n'roll"),
  ])
  func `a word ends where the next thing starts`(text: String, word: String) {
    let reader = ByteReader(bytes: Array(text.utf8), end: text.utf8.count)
    #expect(WordScanner(reader: reader).end(from: 0) == word.utf8.count)
  }
}
