/// How much two texts have in common, and where they contradict each other.
///
/// Two texts contradict each other where both go their own ways between two stretches that they
/// share, and each has names or numbers there that the other does not have anywhere.
struct TextComparison {
  /// How many words they share, in stretches that stand in the same order in both.
  let sharedWords: Int
  /// How many words the shorter and the longer text have.
  let lengths: (shorter: Int, longer: Int)
  /// How many different names and numbers stand in what they share.
  let agreements: Int
  /// How many names and numbers contradict each other before the last shared stretch, or in the
  /// passage that it breaks off in.
  let contradictions: Int
  /// How many do in the passages behind it, where publishers speak of themselves.
  let closingContradictions: Int

  /// Compares the two; their order makes no difference.
  init(_ first: TextSignature, _ second: TextSignature) {
    // Where two alignments are equally good, the same one is to be taken for either order.
    let isInOrder = first.words.lexicographicallyPrecedes(second.words) { $0.code < $1.code }
    let left = Side(isInOrder ? first : second)
    let right = Side(isInOrder ? second : first)
    let runs = TextAlignment(left.words.map(\.hash), right.words.map(\.hash)).runs
    sharedWords = runs.reduce(0) { $0 + $1.first.count }
    lengths = (
      min(left.words.count, right.words.count), max(left.words.count, right.words.count)
    )
    agreements = Set(runs.flatMap { left.specifics(in: $0.first) }).count

    func contradictions(_ leftGap: Range<Int>, _ rightGap: Range<Int>) -> Int {
      min(left.count(in: leftGap, missingIn: right), right.count(in: rightGap, missingIn: left))
    }
    var (found, leftEnd, rightEnd) = (0, 0, 0)
    for run in runs {
      found += contradictions(
        leftEnd..<run.first.lowerBound, rightEnd..<run.second.lowerBound)
      (leftEnd, rightEnd) = (run.first.upperBound, run.second.upperBound)
    }
    let (leftClosing, rightClosing): (Int, Int)
    if let back = Self.overlap(left, right, at: (leftEnd, rightEnd), of: runs.last) {
      (leftClosing, rightClosing) = (leftEnd - back, rightEnd - back)
    } else {
      leftClosing = left.passageStart(from: leftEnd)
      rightClosing = right.passageStart(from: rightEnd)
    }
    self.contradictions =
      found
      + contradictions(
        leftEnd..<max(leftEnd, leftClosing), rightEnd..<max(rightEnd, rightClosing))
    closingContradictions = contradictions(
      leftClosing..<left.words.count, rightClosing..<right.words.count)
  }

  /// How far the last shared run reaches into passages that begin alike: "About Lumen", "About us".
  ///
  /// So few words do not make them one passage; none, if it does not end like that.
  private static func overlap(
    _ left: Side, _ right: Side, at ends: (left: Int, right: Int), of run: TextAlignment.Run?
  ) -> Int? {
    (1..<TextAlignment.anchorLength).first { back in
      back <= (run?.first.count ?? 0) && left.words[ends.left - back].opensPassage
        && right.words[ends.right - back].opensPassage
    }
  }
}

/// One of two texts that are compared.
private struct Side {
  let words: [TextSignature.Word]
  /// The hashes of all words.
  private let vocabulary: Set<UInt16>

  init(_ signature: TextSignature) {
    words = signature.words
    vocabulary = Set(words.map(\.hash))
  }

  /// The hashes of the names and numbers among the words in `range`.
  func specifics(in range: Range<Int>) -> [UInt16] {
    words[range].filter(\.isSpecific).map(\.hash)
  }

  /// How many different ones of these the other text does not have.
  func count(in range: Range<Int>, missingIn other: Side) -> Int {
    Set(specifics(in: range).filter { !other.vocabulary.contains($0) }).count
  }

  /// Where the first passage starts at `index` or behind it.
  func passageStart(from index: Int) -> Int {
    words[index...].firstIndex(where: \.opensPassage) ?? words.count
  }
}
