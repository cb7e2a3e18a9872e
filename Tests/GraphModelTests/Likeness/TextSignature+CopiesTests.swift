import GraphModel
import TestSupport
import Testing

@Suite struct TextSignatureCopiesTests {
  private func isCopy(_ first: String, of second: String) throws -> Bool {
    try #require(TextSignature(text: first)).isCopy(of: try #require(TextSignature(text: second)))
  }

  @Test func `a text is a copy of itself`() throws {
    #expect(try isCopy(SampleRelease.text, of: SampleRelease.text))
  }

  @Test func `a copy may have a closing of its own, and a word changed`() throws {
    let copy = SampleRelease.copy(closing: "Lumen AG of Jena makes lasers and detectors.")
    #expect(try isCopy(copy, of: SampleRelease.text))
    #expect(try isCopy(copy.replacing("spring", with: "June"), of: SampleRelease.text))
  }

  @Test func `another piece in the same form is no copy`() throws {
    #expect(try !isCopy(SampleRelease.sibling, of: SampleRelease.text))
  }

  @Test func `fewer than forty words in common are not enough`() throws {
    let words = SampleRelease.text.split(separator: " ")
    func text(_ count: Int) -> String {
      words.prefix(count).joined(separator: " ") + " that is all there is to say of it here"
    }
    let more =
      words.prefix(39).joined(separator: " ") + " and no more than this was said on the day"
    #expect(try isCopy(text(44), of: words.prefix(46).joined(separator: " ")))
    #expect(try !isCopy(text(39), of: more))
  }

  @Test func `a digest joins none of what it quotes in equal parts`() throws {
    let other = SampleRelease.sibling.replacing("sensors", with: "traps")
    #expect(try !isCopy(SampleRelease.text + "\n\n" + other, of: SampleRelease.text))
  }
}
