import Testing

@testable import GraphExtraction

@Suite struct WordsTests {
  @Test(arguments: ["is", "also", "jointly", "currently"])
  func `auxiliaries and adverbs are passed over`(word: String) {
    #expect(Words.isAuxiliary(word))
  }

  @Test(arguments: ["leads", "fly", "", "kelp"])
  func `other words are not`(word: String) { #expect(!Words.isAuxiliary(word)) }
}
