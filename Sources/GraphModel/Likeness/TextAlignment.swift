/// What two texts have in common, in the order in which both have it.
///
/// As in a comparison of two versions of a file, stretches that either text has but once are the
/// anchors, the longest sequence of them that both texts have in the same order is kept (Hunt and
/// Szymanski 1977), and each is widened as far as the words agree. Takes time in proportion to the
/// number of words, but for a logarithm.
struct TextAlignment {
  /// A stretch of words that is in both texts.
  struct Run: Hashable {
    let first: Range<Int>
    let second: Range<Int>
  }

  /// The stretches in common, in order, without overlap; each of `anchorLength` words or more.
  let runs: [Run]

  /// The fewest words in a row that count as common: fewer are often the same by chance.
  static let anchorLength = 4

  /// Aligns two texts, given by the hashes of their words.
  init(_ first: [UInt16], _ second: [UInt16]) {
    var runs: [Run] = []
    var (endOfFirst, endOfSecond) = (0, 0)
    for anchor in Self.longestSequence(Self.anchors(first, second)) {
      var (left, right) = (anchor.first, anchor.second)
      guard left >= endOfFirst, right >= endOfSecond else { continue }
      while left > endOfFirst, right > endOfSecond, first[left - 1] == second[right - 1] {
        left -= 1
        right -= 1
      }
      (endOfFirst, endOfSecond) = (anchor.first, anchor.second)
      while endOfFirst < first.count, endOfSecond < second.count,
        first[endOfFirst] == second[endOfSecond]
      {
        endOfFirst += 1
        endOfSecond += 1
      }
      runs.append(Run(first: left..<endOfFirst, second: right..<endOfSecond))
    }
    self.runs = runs
  }

  private typealias Anchor = (first: Int, second: Int)

  /// Where the stretches stand that each text has once, in the order of the first text.
  private static func anchors(_ first: [UInt16], _ second: [UInt16]) -> [Anchor] {
    let places = uniquePlaces(second)
    return uniquePlaces(first).compactMap { stretch, place in
      guard let place, let other = places[stretch].flatMap({ $0 }) else { return nil }
      return (place, other)
    }.sorted { $0.first < $1.first }
  }

  /// Where each stretch of `anchorLength` words starts; nowhere, if there are several of it.
  private static func uniquePlaces(_ words: [UInt16]) -> [UInt64: Int?] {
    guard words.count >= anchorLength else { return [:] }
    var places: [UInt64: Int?] = Dictionary(minimumCapacity: words.count)
    for start in 0...(words.count - anchorLength) {
      let stretch = words[start..<(start + anchorLength)].reduce(UInt64(0)) {
        $0 << 16 | UInt64($1)
      }
      places.updateValue(places[stretch] == nil ? start : nil, forKey: stretch)
    }
    return places
  }

  /// The longest part of `anchors` that is in order in the second text as well.
  private static func longestSequence(_ anchors: [Anchor]) -> [Anchor] {
    // For each length, the anchor on which a sequence of that length ends earliest (Fredman 1975).
    var ends: [Int] = []
    var predecessors = [Int?](repeating: nil, count: anchors.count)
    for (index, anchor) in anchors.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if anchors[ends[middle]].second < anchor.second { low = middle + 1 } else { high = middle }
      }
      predecessors[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var sequence: [Anchor] = []
    var next = ends.last
    while let index = next {
      sequence.append(anchors[index])
      next = predecessors[index]
    }
    return sequence.reversed()
  }
}
