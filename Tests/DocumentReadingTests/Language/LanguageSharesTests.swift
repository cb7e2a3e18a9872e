import GraphModel
import Testing

@testable import DocumentReading

struct LanguageSharesTests {
  private static let english =
    "The academies signed a treaty on waves, which they will keep for years."
  private static let german =
    "Die Akademien haben einen Vertrag über die Wellen geschlossen, der für Jahre gelten soll."

  private func shares(_ passages: (Passage.Kind, String)...) -> LanguageShares {
    var text = ""
    let marked = passages.map { kind, words in
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += words
      return Passage(kind: kind, span: TextSpan(start: start, end: text.utf8.count))
    }
    return LanguageShares(
      of: Document(source: "page", text: text, contentHash: "", passages: marked))
  }

  @Test func `a page in English stays one with a German paragraph`() {
    let shares = shares(
      (.paragraph, Self.english), (.paragraph, Self.german), (.paragraph, Self.english))
    #expect(shares.mainLanguage == "en")
    #expect(shares.shares.map(\.language) == ["en", "de"])
    #expect(shares.passages.map { $0?.language } == ["en", "de", "en"])
    #expect(!shares.isForeign)
  }

  @Test func `a German page is foreign, whatever it quotes`() {
    let shares = shares(
      (.heading, "Ein Vertrag"), (.paragraph, Self.german), (.paragraph, Self.german),
      (.paragraph, Self.english))
    #expect(shares.mainLanguage == "de")
    #expect(shares.isForeign)
    #expect(shares.share(of: "en") > 0.2)
    #expect(shares.share(of: "fr") == 0)
  }

  @Test func `furniture does not count`() {
    let menu = (Passage.Kind.furniture, String(repeating: Self.german + " ", count: 5))
    #expect(!shares(menu, (.paragraph, Self.english)).isForeign)
    #expect(shares(menu).mainLanguage == nil)
  }

  @Test func `a page that does not tell is not foreign`() {
    let shares = shares((.heading, "Ada Lovelace"), (.item, "Universidade da Costa"))
    #expect(shares.mainLanguage == nil)
    #expect(shares.share(of: "en") == 0)
    #expect(!shares.isForeign)
  }

  @Test func `short passages are read together`() {
    let rows = [
      "Wer hat die Wellen gemessen", "Wo sie zu sehen sind", "Was daraus folgt",
      "Wie es weiter geht",
    ]
    let shares = shares((.item, rows[0]), (.item, rows[1]), (.item, rows[2]), (.item, rows[3]))
    #expect(shares.mainLanguage == "de")
  }

  @Test(arguments: LanguageSamples.paragraphs)
  func `every language but English is foreign`(language: String, text: String) {
    #expect(shares((.paragraph, text)).isForeign == (language != "en"))
  }

  @Test func `names and lists make no page foreign`() {
    var text = ""
    let passages = LanguageSamples.hardEnglish.map { words in
      let start = text.utf8.count
      text += words + "\n"
      return Passage(
        kind: .item, span: TextSpan(start: start, end: start + words.utf8.count))
    }
    let document = Document(source: "list", text: text, contentHash: "", passages: passages)
    #expect(!LanguageShares(of: document).isForeign)
  }
}
