/// The pieces in the order of their UTF-8 bytes, after the special ones, with their scores.
struct Vocabulary: Sendable {
  /// Special pieces stand first: start, padding, end, unknown.
  static let specials = 4
  static let start: Int32 = 0
  static let end: Int32 = 2
  static let unknown: Int32 = 3

  /// How many there are, the special ones included.
  let count: Int
  /// The score of an unknown character: ten less than that of any piece.
  let unknownScore: Double
  private let bytes: Tensor<UInt8>
  /// Where each piece starts in `bytes`, and the end, [count - 4 + 1].
  private let offsets: Tensor<UInt32>
  /// Log-probabilities, [count - 4].
  private let scores: Tensor<Float>

  /// Reads the vocabulary; throws `WeightsError`.
  init(_ file: WeightsFile, pieces: Int) throws {
    let own = pieces - Self.specials
    guard own > 0 else { throw file.error(.missing(part: "vocabulary")) }
    bytes = try file.tensor("vocabulary.bytes")
    offsets = try file.tensor("vocabulary.offsets", count: own + 1)
    scores = try file.tensor("vocabulary.scores", count: own)
    count = pieces
    var previous: UInt32 = 0
    for offset in offsets.array {
      guard offset >= previous, Int(offset) <= bytes.count else {
        throw file.error(.missing(part: "vocabulary.offsets"))
      }
      previous = offset
    }
    unknownScore = Double(scores.array.min() ?? 0) - 10
  }

  /// The score of the piece `id`, which must not be a special one.
  func score(_ id: Int32) -> Double { Double(scores[Int(id) - Self.specials]) }

  /// Calls `body` with the end and id of every piece that starts at `start` in `text`, short first.
  func forEachPiece(in text: [UInt8], from start: Int, _ body: (_ end: Int, _ id: Int32) -> Void) {
    var low = 0
    var high = count - Self.specials
    var depth = 0
    while start + depth < text.count {
      let byte = text[start + depth]
      low = firstIndex(in: low..<high, at: depth) { $0 >= byte }
      high = firstIndex(in: low..<high, at: depth) { $0 > byte }
      depth += 1
      guard low < high else { return }
      // The shortest piece of those that start alike stands first.
      if length(low) == depth { body(start + depth, Int32(low + Self.specials)) }
    }
  }

  private func length(_ index: Int) -> Int { Int(offsets[index + 1] - offsets[index]) }

  /// The first index of `range` whose byte at `depth` fulfils `condition`, as all after it do.
  private func firstIndex(
    in range: Range<Int>, at depth: Int, where condition: (UInt8) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let holds = length(middle) > depth && condition(bytes[Int(offsets[middle]) + depth])
      (low, high) = holds ? (low, middle) : (middle + 1, high)
    }
    return low
  }
}
