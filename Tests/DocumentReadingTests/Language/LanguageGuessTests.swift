import Foundation
import TestSupport
import Testing

@testable import DocumentReading

struct LanguageGuessTests {
  @Test(arguments: LanguageSamples.paragraphs)
  func `two sentences tell their language`(language: String, text: String) {
    #expect(LanguageGuess(text)?.language == language)
  }

  @Test(arguments: LanguageSamples.paragraphs)
  func `accents may be parted from their letters`(language: String, text: String) {
    #expect(
      LanguageGuess(text.decomposedStringWithCanonicalMapping)
        == LanguageGuess(text.precomposedStringWithCanonicalMapping))
  }

  @Test(arguments: LanguageSamples.hardEnglish)
  func `names, lists and quotations do not make English foreign`(text: String) {
    #expect(["en", nil].contains(LanguageGuess(text)?.language))
  }

  @Test(arguments: [
    "", "   ", "The waves.", "12 345", "東京都", "Ada Lovelace", "www.the-waves-of-the-sea.org",
    "them.and.us@the-waves-of-the-sea.org", "https://waves.org/this-is-what-they-have-been",
  ])
  func `what has hardly any words tells nothing`(text: String) {
    #expect(LanguageGuess(text) == nil)
  }

  @Test func `capitals hide no English`() {
    #expect(
      LanguageGuess("THE ACADEMIES SIGNED A TREATY ON WAVES, WHICH WILL RUN FOR YEARS")?.language
        == "en")
  }

  @Test func `more words make it surer`() throws {
    let sentence = "The academies signed a treaty with the town, and they will keep it. "
    let short = try #require(LanguageGuess(sentence))
    let long = try #require(LanguageGuess(String(repeating: sentence, count: 5)))
    #expect(0.5 < short.confidence && short.confidence < long.confidence && long.confidence < 1)
  }

  @Test func `names in Latin letters do not hide another script`() {
    #expect(
      LanguageGuess("東京の研究所は Avon Academy と共に、波のセンサーを開発したと発表した。")?.language == "ja")
  }

  @Test func `damaged text is read without fail`() {
    var random = SeededGenerator(seed: 30)
    let text = LanguageSamples.paragraphs.map(\.text).joined()
    let bytes = Array(text.utf8)
    for _ in 0..<100 {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let piece = bytes[start..<min(bytes.count, start + 300)]
      let confidence = LanguageGuess(String(decoding: piece, as: UTF8.self))?.confidence ?? 0.5
      #expect((0...1).contains(confidence))
    }
  }
}
