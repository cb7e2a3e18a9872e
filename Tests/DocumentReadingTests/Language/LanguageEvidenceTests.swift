import Testing

@testable import DocumentReading

struct LanguageEvidenceTests {
  private func place(_ code: String) throws -> Int {
    try #require(KnownLanguage.all.firstIndex { $0.code == code })
  }

  @Test func `languages share the point of a word`() throws {
    let evidence = LanguageEvidence("wurde")
    #expect(evidence.points[try place("de")] == 1)
    let shared = LanguageEvidence("og").points
    #expect(shared[try place("da")] == shared[try place("no")])
    #expect(shared[try place("da")] < 1)
  }

  @Test func `a capital leaves a word to English`() throws {
    let evidence = LanguageEvidence("The Wurde")
    #expect(evidence.points[try place("en")] == 1)
    #expect(evidence.points[try place("de")] == 0)
    #expect((evidence.words, evidence.runningWords) == (2, 0))
  }

  @Test func `letters speak for the languages that write all of them`() throws {
    let (polish, lithuanian) = (try place("pl"), try place("lt"))
    let shared = LanguageEvidence("gęą").points
    #expect(shared[polish] == 0.25 && shared[lithuanian] == 0.25)
    let own = LanguageEvidence("gęśą").points
    #expect(own[polish] == 0.5 && own[lithuanian] == 0)
  }

  @Test func `a part of an address is no word`() {
    #expect(LanguageEvidence("www.the.org the@and.org https://the.org/and").words == 0)
    #expect(LanguageEvidence("see (http://the.org) here").words == 2)
  }

  @Test func `evidence adds up`() {
    var sum = LanguageEvidence("The waves are high. ")
    sum.add(LanguageEvidence("Wellen über dem Meer"))
    let whole = LanguageEvidence("The waves are high. Wellen über dem Meer")
    #expect(sum.points == whole.points)
    #expect(sum.hits == whole.hits)
    #expect(sum.listedHits == whole.listedHits)
    #expect(sum.letters == whole.letters)
    #expect((sum.words, sum.runningWords) == (whole.words, whole.runningWords))
  }

  @Test func `a soft hyphen does not part a word`() throws {
    #expect(LanguageEvidence("wur\u{AD}de").points[try place("de")] == 1)
  }
}
