@testable import GraphModel
import TestSupport
import Testing

@Suite struct TextSignatureBandsTests {
  private func keys(_ text: String) throws -> [Int64] {
    try #require(TextSignature(text: text)).bandKeys
  }

  /// A text of numbered names, each behind two words of no account.
  private func text(names: some Sequence<Int>) -> String {
    names.map { "the old Name\($0)" }.joined(separator: " ")
  }

  @Test func `keys do not repeat`() throws {
    let keys = try keys(text(names: 0..<100))
    #expect(keys.count == 32)
    #expect(Set(keys).count == 32)
  }

  @Test func `texts that begin with the same names share all keys, whatever follows`() throws {
    #expect(
      try keys(text(names: 0..<40)) == keys(text(names: Array(0..<16) + Array(100..<200))))
  }

  @Test func `texts with most of their first names in common share a key`() throws {
    let changed = text(names: 0..<40).replacing("Name7", with: "Other")
    #expect(try !Set(keys(text(names: 0..<40))).isDisjoint(with: keys(changed)))
  }

  @Test func `texts with other names in the same form share none`() throws {
    #expect(try Set(keys(text(names: 0..<40))).isDisjoint(with: keys(text(names: 40..<80))))
  }

  @Test func `names in another order share none`() throws {
    #expect(
      try Set(keys(text(names: 0..<40))).isDisjoint(with: keys(text(names: (0..<40).reversed()))))
  }

  @Test(arguments: [(0, 32), (2, 64), (5, 96), (6, 64), (15, 64), (16, 32)])
  func `a text with few names is known by shorter runs too`(names: Int, count: Int) throws {
    let plain = (0..<50).map { "word\(Character(UnicodeScalar(97 + UInt8($0 % 26))))" }
    let text = ((0..<names).map { "Name\($0)" } + plain).joined(separator: " ")
    #expect(try keys(text).count == count)
  }

  @Test func `a text without names is known by its words`() throws {
    let text = (0..<60).map { _ in "snow falls on the frozen ground" }.joined(separator: " and ")
    #expect(try !Set(keys(text)).isDisjoint(with: keys("so " + text)))
    #expect(
      try Set(keys(text)).isDisjoint(with: keys(text.replacing("snow", with: "rain"))))
  }
}
