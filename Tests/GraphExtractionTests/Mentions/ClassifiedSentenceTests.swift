import Testing

@testable import GraphExtraction

struct ClassifiedSentenceTests {
  @Test(arguments: [
    ("We met Oswin Brask in May.", ClassifiedSentence.Casing.running),
    ("Our New Priorities For Work", .title), ("NEW LAB OPENS IN LEEDS", .capitals),
    ("Brask", .running), ("", .running),
  ])
  func `capitals tell names only in running text`(text: String, casing: ClassifiedSentence.Casing) {
    let sentences = MentionText(text).classified
    #expect((sentences.first?.casing ?? .running) == casing)
  }

  @Test(arguments: [("“Brask said", 1, true), ("we: Brask", 2, true), ("we saw Brask", 2, false)])
  func `a word may open a sentence`(text: String, index: Int, opens: Bool) {
    #expect(MentionText(text).sentence.opens(at: index) == opens)
  }

  @Test func `outside of the sentence there is nothing`() {
    let sentence = MentionText("one").sentence
    #expect(sentence.token(-1) == nil && sentence.token(1) == nil)
    #expect(sentence.lower(7).isEmpty && sentence.classes(7).isEmpty && !sentence.touches(0))
  }
}
