import Testing

@testable import GraphExtraction

struct AcronymFinderTests {
  @Test func `short forms in brackets and their long forms are found`() {
    let sentence = MentionText("National Brask Council (NBC) met").sentence
    let definition = AcronymFinder.definition(before: 0..<3, bracket: 3, in: sentence)
    #expect(definition == AcronymDefinition(long: 0..<3, short: 4..<5))
  }

  @Test func `the short form may stand first`() {
    let sentence = MentionText("NBC (National Brask Council) met").sentence
    let definition = AcronymFinder.definition(before: 0..<1, bracket: 1, in: sentence)
    #expect(definition == AcronymDefinition(long: 2..<5, short: 0..<1))
  }

  @Test func `a place in brackets is no short form`() {
    let sentence = MentionText("National Brask Council (Leeds) met").sentence
    #expect(AcronymFinder.definition(before: 0..<3, bracket: 3, in: sentence) == nil)
  }

  @Test func `words in lower case are long forms too`() {
    let sentence = MentionText("with low-level persistent identifiers (PIDs) now").sentence
    let definition = AcronymFinder.lowerCaseDefinition(bracket: 6, in: sentence)
    #expect(definition == AcronymDefinition(long: 4..<6, short: 7..<8))
  }

  @Test(arguments: ["see (", "see (A", "see ()", "("])
  func `an open bracket defines nothing`(text: String) {
    let sentence = MentionText(text).sentence
    let bracket = sentence.tokens.count > 1 ? 1 : 0
    #expect(AcronymFinder.definition(before: 0..<1, bracket: bracket, in: sentence) == nil)
    #expect(AcronymFinder.lowerCaseDefinition(bracket: bracket, in: sentence) == nil)
  }
}
