import Testing

@testable import GraphExtraction

struct WordListTests {
  @Test func `words are parted by white space and phrases by commas`() {
    #expect(WordList.words(" a  b\nc ") == ["a", "b", "c"])
    #expect(WordList.phrases("a b,\n c\nd,,") == ["a b", "c d"])
  }
}
