import GraphModel
import Testing

@testable import DocumentReading

struct PageBlockTests {
  private func block(_ text: String, share: Double = 0) -> PageBlock {
    PageBlock(
      text: text, kind: .paragraph, level: nil, place: 0, links: 0, letters: 100, linkShare: share)
  }

  @Test func `a sentence of ten words is running text`() {
    #expect(block(sentence(about: "ice")).isRunning)
    #expect(!block(sentence(about: "ice"), share: 0.5).isRunning)
    #expect(!block("It is cold.").isRunning)
    #expect(!block("Tarn Academy, Lake Road 3, Tarn, on the north side of the lake").isRunning)
  }

  @Test func `letters are in links or not`() {
    #expect(block("x", share: 0.25).plainLetters == 75)
    #expect(block("x").asFurniture.kind == .furniture)
  }
}
