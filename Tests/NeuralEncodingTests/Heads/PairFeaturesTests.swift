import GraphModel
import Testing

@testable import NeuralEncoding

/// A mention of a window at the pieces `first` and `last`.
func windowMention(
  _ type: EntityType, _ first: Int, _ last: Int? = nil, number: Int = 0, line: Int = 0,
  isAnaphoric: Bool = false, isInHeading: Bool = false, isContext: Bool = false
) -> WindowMention {
  WindowMention(
    number: number, first: first, last: last ?? first, line: line, type: type.number,
    isAnaphoric: isAnaphoric, isInHeading: isInHeading, isContext: isContext)
}

struct PairFeaturesTests {
  @Test(arguments: [(-1, 0), (0, 0), (1, 1), (2, 2), (4, 3), (5, 4), (900, 4)])
  func `a bucket is how many bounds are reached`(value: Int, bucket: Int) {
    #expect(PairFeatures.bucket(value, [1, 2, 3, 5]) == bucket)
  }

  @Test func `neighbours on one line have the first row of most groups`() {
    let mentions = [windowMention(.person, 1, 3), windowMention(.organisation, 5, 6)]
    let rows = PairFeatures.rows(of: MentionPair(head: 0, tail: 1), among: mentions)
    #expect(rows == [7, 49 + 2, 69, 75, 81, 85, 89, 93])
  }

  @Test func `a head on the right has distances of its own`() {
    let mentions = [windowMention(.person, 1, 3), windowMention(.organisation, 5, 6)]
    let rows = PairFeatures.rows(of: MentionPair(head: 1, tail: 0), among: mentions)
    #expect(rows == [1, 49 + 12, 69, 75, 81, 85, 89, 93])
  }

  @Test func `what lies between is counted, that of either type too`() {
    let mentions = [
      windowMention(.hub, 1, isInHeading: true), windowMention(.hub, 4, line: 1),
      windowMention(.place, 9, line: 1), windowMention(.hub, 12, line: 2),
      windowMention(.place, 40, line: 3), windowMention(.person, 90, line: 4, isAnaphoric: true),
      windowMention(.place, 120, line: 9, isAnaphoric: true),
    ]
    let rows = PairFeatures.rows(of: MentionPair(head: 0, tail: 6), among: mentions)
    #expect(rows == [3 * 7 + 6, 49 + 9, 69 + 5, 75 + 4, 81 + 2, 85 + 2, 89 + 2, 93 + 1])
  }

  @Test func `each row stays in its group`() {
    let starts = [0, 49, 69, 75, 81, 85, 89, 93, PairFeatures.count]
    let types = EntityType.allCases
    let mentions = (0..<30).map {
      windowMention(
        types[$0 * 5 % 7], $0 * $0 / 3 + 1, line: $0 / 2, isAnaphoric: $0 % 3 == 0,
        isInHeading: $0 % 5 == 0)
    }
    for head in mentions.indices {
      for tail in mentions.indices where tail != head {
        let rows = PairFeatures.rows(of: MentionPair(head: head, tail: tail), among: mentions)
        #expect(zip(rows, zip(starts, starts.dropFirst())).allSatisfy { $1.0 <= $0 && $0 < $1.1 })
      }
    }
  }
}

struct PairRegionsTests {
  private let mentions = [
    windowMention(.person, 2, 3, line: 0), windowMention(.hub, 6, line: 1),
  ]
  private let lines = [-1, 0, 0, 0, 0, 1, 1, 1, 2]

  @Test func `a piece stands before, in, between or after, on a line of theirs or not`() {
    let regions = PairRegions.regions(
      of: MentionPair(head: 0, tail: 1), among: mentions, lines: lines)
    #expect(regions == [0, 10, 11, 11, 12, 22, 23, 24, 4])
  }

  @Test func `a head on the right has regions of its own`() {
    let regions = PairRegions.regions(
      of: MentionPair(head: 1, tail: 0), among: mentions, lines: lines)
    #expect(regions == [5, 25, 26, 26, 27, 17, 18, 19, 9])
  }

  @Test func `a line of both counts for both, and the last region is in the table`() {
    let mentions = [windowMention(.person, 0), windowMention(.hub, 0)]
    let regions = PairRegions.regions(
      of: MentionPair(head: 1, tail: 0), among: mentions, lines: [0, 0])
    #expect(regions == [37, 39])
    #expect(regions.allSatisfy { Int($0) < PairRegions.count })
  }
}
