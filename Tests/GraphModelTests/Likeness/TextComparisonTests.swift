@testable import GraphModel
import TestSupport
import Testing

@Suite struct TextComparisonTests {
  private func compare(_ first: String, _ second: String) throws -> TextComparison {
    let plain = String(repeating: "so it goes on and on for ever ", count: 4)
    return TextComparison(
      try #require(TextSignature(text: first + " \n\n" + plain)),
      try #require(TextSignature(text: second + " \n\n" + plain)))
  }

  private let form = """
    the prize of this year goes to Anna Berg of Lund for work on ice that took her ten years in all
    """

  @Test func `what is filled in otherwise contradicts`() throws {
    let other = form.replacing("Anna Berg", with: "Olav Holm").replacing("Lund", with: "Oslo")
    let comparison = try compare(form, other)
    #expect(comparison.contradictions == 3)
    #expect(comparison.agreements == 0)
  }

  @Test func `what only one has does not contradict`() throws {
    let other = form.replacing("Anna Berg of Lund", with: "her")
    #expect(try compare(form, other).contradictions == 0)
  }

  @Test func `what the other has elsewhere does not contradict`() throws {
    let other = form.replacing("Anna Berg", with: "Olav Holm") + " says Anna Berg the winner"
    #expect(try compare(form, other).contradictions == 0)
  }

  @Test func `what stands in passages of their own at the end is counted apart`() throws {
    let first =
      "the long way home is the best way home\n\n\(form)\n\nabout Lund University in Skåne"
    let second = "the long way home is the best way home\n\n\(form)\n\nabout Oslo Academy"
    let comparison = TextComparison(
      try #require(TextSignature(text: first + String(repeating: " and more", count: 10))),
      try #require(TextSignature(text: second + String(repeating: " or less", count: 10))))
    #expect(comparison.contradictions == 0)
    #expect(comparison.closingContradictions == 2)
    #expect(comparison.agreements == 3)
  }

  @Test func `the order of the two makes no difference`() throws {
    let other = SampleRelease.copy(
      closing: "Lumen AG of Jena makes lasers and has 2,100 employees.")
    let signatures = try [SampleRelease.text, other, SampleRelease.sibling].map {
      try #require(TextSignature(text: $0))
    }
    for first in signatures {
      for second in signatures {
        let (one, two) = (TextComparison(first, second), TextComparison(second, first))
        #expect(one.sharedWords == two.sharedWords)
        #expect(one.contradictions == two.contradictions)
        #expect(one.closingContradictions == two.closingContradictions)
        #expect(one.agreements == two.agreements)
        #expect(one.lengths == two.lengths)
      }
    }
  }
}
