@testable import GraphStorage
import GraphModel
import TestSupport
import Testing

@Suite struct SignatureGroupsTests {
  /// The groups, found by asking every pair.
  private func plainGroups(_ signatures: [TextSignature]) -> Set<Set<Int>> {
    var groups = signatures.indices.map { Set([$0]) }
    for (first, one) in signatures.enumerated() {
      for (second, other) in signatures.enumerated() {
        guard !Set(one.bandKeys).isDisjoint(with: other.bandKeys), one.isCopy(of: other) else {
          continue
        }
        let joined = groups[first].union(groups[second])
        for member in joined { groups[member] = joined }
      }
    }
    return Set(groups)
  }

  @Test(arguments: 1..<5)
  func `the groups are those that asking every pair gives`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = SampleRelease.text.split(separator: " ").map(String.init)
    let signatures = try (0..<60).map { _ in
      var words = words
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        let place = Int.random(in: 0..<words.count, using: &generator)
        words[place] = "Word\(Int.random(in: 0..<90, using: &generator))"
      }
      words.removeFirst(Int.random(in: 0...12, using: &generator))
      return try #require(TextSignature(text: words.joined(separator: " ")))
    }
    let groups = SignatureGroups.groups(of: signatures)
    #expect(Set(groups.map(Set.init)) == plainGroups(signatures))
    #expect(groups.count > 1 && groups.count < 60)
    #expect(groups.joined().sorted() == Array(0..<60))
  }

  @Test func `what cannot be read is on its own`() throws {
    let signature = try #require(TextSignature(text: SampleRelease.text))
    #expect(SignatureGroups.groups(of: [nil, signature, nil, signature]) == [[0], [1, 3], [2]])
  }
}
