import Testing

@testable import GraphExtraction

@Suite struct PhraseGrammarPlacesTests {
  @Test func `a city and its country follow a body`() {
    let text = MarkedText("[Acme|organisation] in [Oslo|place], [Norway|place], grew.")
    #expect(
      Set(text.statements) == [
        "Oslo located_in Norway", "Acme located_in Oslo", "Acme located_in Norway",
      ])
  }

  @Test func `a list of places is no chain`() {
    let text = MarkedText("It began in [Norway|place], [Sweden|place] and [Chile|place].")
    #expect(text.statements.isEmpty)
  }
}
