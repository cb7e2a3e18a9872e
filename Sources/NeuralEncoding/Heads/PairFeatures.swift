/// Two mentions of a window, from a head to a tail.
struct MentionPair: Hashable, Sendable {
  /// The place of the head among the window's mentions.
  let head: Int
  /// The place of the tail among the window's mentions.
  let tail: Int

  /// The one that stands first.
  var left: Int { min(head, tail) }
  /// The one that stands last.
  var right: Int { max(head, tail) }
  /// Whether the head stands last.
  var isTurned: Bool { head > tail }
}

/// What is known of a pair of mentions besides their vectors, as numbers of a table's rows.
enum PairFeatures {
  private static let types = RelationScheme.types
  private static let distances = [1, 2, 3, 5, 8, 13, 21, 41, 81]
  private static let lineDistances = [1, 2, 3, 4, 7]
  private static let counts = [1, 2, 3, 4, 6]
  private static let fewCounts = [1, 2, 3]
  /// Where each group of rows begins: types, pieces between, lines between, mentions between, those
  /// of the head's kind, of the tail's kind, anaphoric, in a heading.
  private static let starts = [0, 49, 69, 75, 81, 85, 89, 93]

  /// How many rows the table has.
  static let count = 97

  /// The eight rows of a pair, one of each group.
  static func rows(of pair: MentionPair, among mentions: [WindowMention]) -> [Int] {
    let (head, tail) = (mentions[pair.head], mentions[pair.tail])
    let (left, right) = (mentions[pair.left], mentions[pair.right])
    let gap = max(right.first - left.last, 0)
    let between = mentions[(pair.left + 1)..<pair.right]
    var alike = (head: 0, tail: 0)
    for mention in between {
      if mention.type == head.type { alike.head += 1 }
      if mention.type == tail.type { alike.tail += 1 }
    }
    return [
      starts[0] + head.type * types + tail.type,
      starts[1] + bucket(gap, distances) + (pair.isTurned ? 10 : 0),
      starts[2] + bucket(abs(head.line - tail.line), lineDistances),
      starts[3] + bucket(between.count, counts),
      starts[4] + bucket(alike.head, fewCounts),
      starts[5] + bucket(alike.tail, fewCounts),
      starts[6] + (head.isAnaphoric ? 1 : 0) + (tail.isAnaphoric ? 2 : 0),
      starts[7] + (head.isInHeading ? 1 : 0) + (tail.isInHeading ? 2 : 0),
    ]
  }

  /// How many of the ascending `bounds` are at most `value`.
  static func bucket(_ value: Int, _ bounds: [Int]) -> Int {
    bounds.firstIndex { $0 > value } ?? bounds.count
  }
}

/// Where the pieces of a window stand to a pair of its mentions.
enum PairRegions {
  /// Five places, for pairs either way round, on the head's line or not, on the tail's or not.
  static let count = 40

  /// The region of each piece: before both mentions, in the left one, between, in the right one or
  /// after; 5 more where the head is right, 10 more on the head's line, 20 more on the tail's.
  static func regions(
    of pair: MentionPair, among mentions: [WindowMention], lines: [Int]
  ) -> [UInt8] {
    let (left, right) = (mentions[pair.left], mentions[pair.right])
    let (head, tail) = (mentions[pair.head].line, mentions[pair.tail].line)
    let turn: UInt8 = pair.isTurned ? 5 : 0
    return lines.enumerated().map { piece, line in
      var region = turn
      if piece >= left.first { region += 1 }
      if piece > left.last { region += 1 }
      if piece >= right.first { region += 1 }
      if piece > right.last { region += 1 }
      if line == head { region += 10 }
      if line == tail { region += 20 }
      return region
    }
  }
}
