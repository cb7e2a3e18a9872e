import GraphModel
import Testing

@testable import GraphExtraction

struct NameMatcherTests {
  private func mentions(_ text: String) throws -> [String] {
    let marked = MentionText(text)
    let sentences = marked.classified
    let survey = try NameSurvey(sentences)
    let matcher = NameMatcher(survey.ledger)
    return zip(sentences, survey.phrases).flatMap { matcher.mentions(in: $0, phrases: $1) }
      .map { String(marked.text[$0.span]) }
  }

  @Test func `a settled name is found in a title and in capitals`() throws {
    #expect(
      try mentions("# VELBRICK JOINS LEEDS NOW\nthe company Velbrick grew.")
        == ["VELBRICK", "Velbrick"])
  }

  @Test func `an ordinary word is not the name it is spelled like`() throws {
    #expect(try mentions("the company Velbrick grew.\nA velbrick ends.") == ["Velbrick"])
  }
}
