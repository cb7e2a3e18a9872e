import Testing

@testable import GraphExtraction

@Suite struct EventLexiconTests {
  @Test(arguments: [("keynote", "keynote speaker"), ("spoke", "speaker"), ("poster", "presenter")])
  func `what persons do tells the part they play`(word: String, role: String) {
    #expect(EventLexicon.part(of: word)?.role == role)
  }

  @Test func `other words tell none`() { #expect(EventLexicon.part(of: "kelp") == nil) }
}
