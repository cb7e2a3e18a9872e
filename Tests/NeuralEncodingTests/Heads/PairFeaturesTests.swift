import Testing

@testable import NeuralEncoding

struct PairFeaturesTests {
  private func mention(
    _ number: Int, at first: Int, to last: Int, line: Int, type: Int, refers: Bool = false,
    heading: Bool = false
  ) -> WindowMention {
    WindowMention(
      number: number, first: first, last: last, line: line, type: type, isAnaphoric: refers,
      isInHeading: heading, isContext: false)
  }

  private var mentions: [WindowMention] {
    [
      mention(0, at: 2, to: 3, line: 0, type: 1, heading: true),
      mention(1, at: 6, to: 6, line: 1, type: 0),
      mention(2, at: 9, to: 11, line: 2, type: 0, refers: true),
    ]
  }

  @Test func `a pair has a row of each group`() {
    let rows = PairFeatures.rows(of: MentionPair(head: 0, tail: 2), among: mentions)
    // Person to organisation; six pieces and two lines apart; one organisation between.
    #expect(rows == [7, 49 + 4, 69 + 2, 75 + 1, 81, 85 + 1, 89 + 2, 93 + 1])
  }

  @Test func `a pair whose head stands last has rows of its own`() {
    let rows = PairFeatures.rows(of: MentionPair(head: 1, tail: 0), among: mentions)
    #expect(rows == [1, 49 + 13, 69 + 1, 75, 81, 85, 89, 93 + 2])
  }

  @Test func `every row is in the table`() {
    for head in 0..<3 {
      for tail in 0..<3 where tail != head {
        let rows = PairFeatures.rows(of: MentionPair(head: head, tail: tail), among: mentions)
        #expect(rows == rows.sorted() && rows.allSatisfy { (0..<PairFeatures.count).contains($0) })
      }
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 3), (5, 4), (999, 4)])
  func `a bucket counts the bounds that are reached`(value: Int, bucket: Int) {
    #expect(PairFeatures.bucket(value, [1, 2, 3, 5]) == bucket)
  }

  @Test func `regions tell where a piece stands to both mentions`() {
    let lines = [-1, 0, 0, 0, 0, 1, 1, 1]
    let pair = MentionPair(head: 0, tail: 1)
    #expect(
      PairRegions.regions(of: pair, among: mentions, lines: lines)
        == [0, 10, 11, 11, 12, 22, 23, 24])
    let turned = MentionPair(head: 1, tail: 0)
    #expect(
      PairRegions.regions(of: turned, among: mentions, lines: lines)
        == [5, 25, 26, 26, 27, 17, 18, 19])
  }
}
