@testable import GraphQuerying
import Testing

@Suite struct NameDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("kitten", "sitting", 3), ("medcial", "medical", 1),
  ])
  func `distance counts edits and swaps`(first: String, second: String, edits: Int) {
    #expect(
      NameDistance.distance(Array(first.unicodeScalars), Array(second.unicodeScalars)) == edits)
  }

  @Test func `a word of a name is near it`() {
    #expect(NameDistance.similarity(of: "liverpool", and: "university-of-liverpool") == 0.9)
    #expect(NameDistance.similarity(of: "mrc", and: "mrc") == 1)
    #expect(NameDistance.similarity(of: "", and: "mrc") == 0)
  }

  @Test func `trigrams are given once`() {
    #expect(NameDistance.trigrams(of: "aaaa") == ["aaa"])
    #expect(NameDistance.trigrams(of: "ab").isEmpty)
  }
}
