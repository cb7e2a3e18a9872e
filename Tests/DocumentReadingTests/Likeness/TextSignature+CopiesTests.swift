import Testing
@testable import GraphModel
@testable import DocumentReading

struct Scratch {
  @Test func measure() throws {
    func sig(_ t: String) throws -> TextSignature {
      let c = Content(t, format: .plainText)
      return try #require(TextSignature(of: Document(source: "x", text: c.text, contentHash: "", passages: c.passages)))
    }
    for s in LikenessSample.news + LikenessSample.notices + LikenessSample.hard {
      let a = try sig(s.text)
      for (k, t) in [("copy   ", s.copy), ("sibling", s.sibling)] {
        let b = try sig(t)
        let c = TextComparison(a, b)
        let keys = Set(a.bandKeys).intersection(b.bandKeys).count
        print("MEASURE", k, s.text.prefix(24), "words", a.words.count, b.words.count, "shared", c.sharedWords, "short", c.sharedWords*100/c.lengths.shorter, "long", c.sharedWords*100/c.lengths.longer, "in", c.contradictions, "tr", c.closingContradictions, "ag", c.agreements,  "wc", c.wc, "mc", c.mc, "keys", keys, a.isCopy(of: b))
      }
    }
  }
}
