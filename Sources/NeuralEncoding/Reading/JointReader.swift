import GraphModel

/// Reads what a document speaks of and says, with a trained model.
///
/// One pass of the encoder over windows of the document; then words are labelled, mentions linked
/// to what they stand for, and every pair of mentions of a window scored by the heads.
public struct JointReader: Sendable {
  /// Windows whose hidden states are kept at once, which bounds the memory: about 50 MB.
  private static let stretch = 128

  /// The model.
  public let weights: Weights
  let encoder: Encoder
  private let tokeniser: PieceTokeniser
  private let decoder: BIODecoder

  /// A reader with `weights`, which runs on `path`.
  public init(weights: Weights, path: KernelPath = .best) {
    self.weights = weights
    encoder = Encoder(weights: weights, path: path)
    tokeniser = PieceTokeniser(weights: weights)
    decoder = BIODecoder(scheme: weights.labels)
  }

  /// The mentions and statements of `units`, which are those of one document in order; throws
  /// `EncodingError`, and `TimeIsOver`, where it is done within a `TimeLimit`.
  ///
  /// Time is linear in their length. A document longer than some 20,000 words is read in stretches;
  /// what one stretch says of another is not seen, and their entities are different ones.
  public func read(_ units: [TextUnit]) throws -> [ReadStretch] {
    let (windows, firsts) = try plan(units) { () throws(TimeIsOver) in try Deadline.check() }
    return try stride(from: 0, to: windows.count, by: Self.stretch).map { start in
      let own = windows[start..<min(start + Self.stretch, windows.count)]
      return try StretchReading(
        units: units, firsts: firsts, windows: Array(own), encoder: encoder
      ).read(decoder)
    }
  }

  /// The pieces of each window in which `units` are read.
  public func windows(of units: [TextUnit]) -> [[Int32]] {
    plan(units) { () throws(Never) in }.windows.map(\.ids)
  }

  /// The windows of `units`, and the first piece of each of their words; `check` is called before
  /// each unit.
  private func plan<Fault>(
    _ units: [TextUnit], check: () throws(Fault) -> Void
  ) throws(Fault) -> (windows: [ReadingWindow], firsts: [[Int?]]) {
    let pieces = try units.map { unit throws(Fault) in
      try check()
      return tokeniser.pieces(of: unit.text)
    }
    let sizes = zip(units, pieces).map { unit, pieces in
      WindowPlanner.Size(
        pieces: pieces.count, isHeading: unit.isHeading, endsPassage: unit.endsPassage)
    }
    let firsts = zip(units, pieces).map { WordAlignment.firstPieces(of: $0.words, in: $1) }
    return (WindowPlanner.windows(sizes).map { ReadingWindow($0, of: pieces) }, firsts)
  }
}

/// What was read in a stretch of a document; short documents are one.
public struct ReadStretch: Sendable {
  /// The mentions, in the order of the text.
  public let mentions: [ReadMention]
  /// What may be said of the entities of these mentions, probable or not.
  public let statements: [ScoredStatement]
}
