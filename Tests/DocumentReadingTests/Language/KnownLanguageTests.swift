import Testing

@testable import DocumentReading

struct KnownLanguageTests {
  @Test func `English is first, and each language has one bit`() {
    #expect(KnownLanguage.all[LanguageIndex.english].code == "en")
    #expect(KnownLanguage.all.count <= UInt64.bitWidth)
    #expect(Set(KnownLanguage.all.map(\.code)).count == KnownLanguage.all.count)
  }

  @Test(arguments: KnownLanguage.all)
  func `a list holds words as they are read`(language: KnownLanguage) {
    for word in language.words {
      let evidence = LanguageEvidence(word)
      #expect(evidence.words == 1, "\(word)")
      #expect(evidence.letters[language.script.rawValue] > 0, "\(word)")
      #expect(evidence.listedHits.contains { $0 > 0 }, "\(word)")
    }
  }

  @Test(arguments: KnownLanguage.all.filter { !$0.letters.isEmpty })
  func `the letters of a language's own words are among its letters`(language: KnownLanguage) {
    let letters = Set(language.letters)
    for word in language.words {
      let foreign = word.unicodeScalars.filter {
        LanguageIndex.ofLetter[$0] != nil && !letters.contains($0)
      }
      #expect(foreign.isEmpty, "\(language.code): \(word)")
    }
  }

  @Test func `a set lists its members in order`() {
    let set: LanguageSet = [LanguageSet(index: 63), LanguageSet(index: 0), LanguageSet(index: 5)]
    #expect(Array(set.indices) == [0, 5, 63])
    #expect(Array(LanguageSet().indices).isEmpty)
  }
}
