/// Cuts text into pieces of the vocabulary, the way the model was trained.
public struct PieceTokeniser: Sendable {
  /// Stands before the first character of a run without spaces.
  private static let wordMark = Array("\u{2581}".utf8)

  private let normaliser: TextNormaliser
  private let segmenter: UnigramSegmenter

  /// The tokeniser of `weights`.
  public init(weights: Weights) {
    normaliser = weights.normaliser
    segmenter = UnigramSegmenter(vocabulary: weights.vocabulary)
  }

  /// The pieces of `text` in text order.
  public func pieces(of text: String) -> [Piece] {
    let normal = normaliser.normalise(text)
    var pieces: [Piece] = []
    var start = 0
    while start < normal.bytes.count {
      guard normal.bytes[start] != UInt8(ascii: " ") else {
        start += 1
        continue
      }
      var end = start
      while end < normal.bytes.count, normal.bytes[end] != UInt8(ascii: " ") { end += 1 }
      appendPieces(of: start..<end, in: normal, to: &pieces)
      start = end
    }
    return pieces
  }

  private func appendPieces(
    of run: Range<Int>, in normal: TextNormaliser.Output, to pieces: inout [Piece]
  ) {
    // Where the piece ends, less the mark's own bytes.
    var start = run.lowerBound
    for piece in segmenter.pieces(of: Self.wordMark + normal.bytes[run]) {
      let end = run.lowerBound + piece.end - Self.wordMark.count
      let first = normal.sources[start].lowerBound
      let last = end > start ? normal.sources[end - 1].upperBound : first
      pieces.append(Piece(id: piece.id, bytes: first..<last))
      start = end
    }
  }
}
