import GraphModel
import Testing

@testable import DocumentReading

@Suite struct SignatureWordsTests {
  private func words(_ text: String, format: TextFormat = .plainText) -> SignatureWords {
    let content = try? Content(text, format: format)
    return SignatureWords(
      of: Document(
        source: "a", text: content?.text ?? "", contentHash: "",
        passages: content?.passages ?? []))
  }

  private func folded(_ text: String) -> String {
    words(text).words.map(\.text).joined(separator: " ")
  }

  @Test(arguments: [
    ("The “Café” of O’Neill opens – at last.", "the cafe of oneill opens at last"),
    (
      "It cost 50,000 euros, 50'000 francs or 50 000 pounds.",
      "it cost 50000 euros 50000 francs or 50000 pounds"
    ),
    ("In the year 2020 100 people met on page 12.", "in the year 2020 100 people met on page 12"),
    ("A well-known na\u{AD}tional ﬁnd was made here.", "a well known national find was made here"),
    ("They say 東京大学 is a good place.", "they say 東 京 大 学 is a good place"),
    ("Nothing — but … dashes * and stars here.", "nothing but dashes and stars here"),
  ])
  func `what changes from copy to copy is folded away`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `a letter with marks without end is the letter`() {
    #expect(folded("a" + String(repeating: "\u{301}", count: 1_000_000)) == "a")
  }

  @Test(arguments: [
    "BREST, 3 May - The two signed a treaty today.",
    "Brest, 3 May 2024 – The two signed a treaty today.",
    "PARIS — The two signed a treaty today.",
  ])
  func `a dateline is left out`(text: String) {
    #expect(folded(text) == "the two signed a treaty today")
  }

  @Test func `headings, captions and furniture are left out`() {
    let text = """
      # A treaty

      By Anna Berg

      The two signed a treaty today.

      Share this page

      - It runs for ten years, they say.
      """
    #expect(
      words(text, format: .markdown).words.map(\.text).joined(separator: " ")
        == "the two signed a treaty today it runs for ten years they say")
  }

  @Test func `names and numbers are told from other words`() {
    let text =
      "Researchers of Umeå University met on 3 May. They said: \"We are glad.\" Then they left."
    #expect(
      words(text).words.filter(\.isSpecific).map(\.text) == ["umea", "university", "3", "may"])
  }

  @Test func `each passage has one first word`() {
    let text = "The two signed a treaty today.\n\nLONDON, 3 May - It runs for ten years, they say."
    #expect(words(text).words.filter(\.opensPassage).map(\.text) == ["the", "it"])
  }

  @Test(arguments: [
    "", " ", "\u{301}", "'", "...", "\u{200B}\u{200B}", "🎉 🎉", "\u{0}", "a\u{301}\u{302}\u{303}",
  ])
  func `odd text gives no trouble`(text: String) {
    #expect(words(text).signatureWords.count <= 1)
  }

  @Test func `of a very long text the beginning is looked at`() {
    let text = String(repeating: "word and another one goes ", count: 20_000)
    #expect(words(text).signatureWords.count == TextSignature.mostWords)
    let unbroken = String(repeating: "語", count: 100_000) + "です。"
    #expect(words(unbroken).signatureWords.count <= TextSignature.mostWords)
  }
}
