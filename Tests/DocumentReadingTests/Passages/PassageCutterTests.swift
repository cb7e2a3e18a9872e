import GraphModel
import Testing

@testable import DocumentReading

struct PassageCutterTests {
  private func pieces(_ words: String) -> [String] {
    let text = TextBytes(words)
    return PassageCutter(text).pieces(of: whole(text)).map(text.string)
  }

  @Test func `a short stretch stays whole`() {
    #expect(pieces("A sentence. Another one.") == ["A sentence. Another one."])
  }

  @Test func `a long stretch is cut between sentences`() {
    let sentence = "The academies signed a treaty on waves"
    let text = String(repeating: sentence + ". ", count: 300).dropLast()
    let pieces = pieces(String(text))
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { $0.hasPrefix("The") && $0.hasSuffix(".") })
    #expect(pieces.joined(separator: " ") == text)
  }

  @Test func `without sentences it is cut between words`() {
    let text = Array(repeating: "wave", count: 2000).joined(separator: " ")
    let pieces = pieces(text)
    #expect(pieces.allSatisfy { $0.utf8.count <= PassageCutter.longestPassage })
    #expect(pieces.joined(separator: " ") == text)
  }

  @Test(arguments: ["a", "é", "東", "𝒳", "e\u{301}"])
  func `without words it is cut between characters`(letter: String) {
    let text = String(repeating: letter, count: 5000)
    let pieces = pieces(text)
    #expect(pieces.allSatisfy { $0.utf8.count <= PassageCutter.longestPassage })
    #expect(pieces.joined() == text)
  }
}
