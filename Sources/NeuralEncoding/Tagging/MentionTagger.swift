/// Finds mentions in the units of a document.
public struct MentionTagger: Sendable {
  private let encoder: Encoder
  private let tokeniser: PieceTokeniser
  private let decoder: BIODecoder

  /// A tagger with `weights`, which runs on `path`.
  public init(weights: Weights, path: KernelPath = .best) {
    encoder = Encoder(weights: weights, path: path)
    tokeniser = PieceTokeniser(weights: weights)
    decoder = BIODecoder(scheme: weights.labels)
  }

  /// The mentions of each unit, in text order and without overlap; throws `EncodingError`.
  ///
  /// The units are those of one document in order. Time is linear in their length.
  public func spans(in units: [TaggingUnit]) throws -> [[LabelledSpan]] {
    let pieces = units.map { tokeniser.pieces(of: $0.text) }
    let firsts = zip(units, pieces).map { WordAlignment.firstPieces(of: $0.words, in: $1) }
    // Only words that have a piece have scores.
    var scores = firsts.map { $0.map { _ in [Float]?.none } }
    let sizes = zip(units, pieces).map { unit, pieces in
      WindowPlanner.Size(
        pieces: pieces.count, isHeading: unit.isHeading, endsPassage: unit.endsPassage)
    }
    for window in WindowPlanner.windows(sizes) {
      try read(window, pieces, firsts, into: &scores)
    }
    return scores.map(spans)
  }

  private func read(
    _ window: [WindowPlanner.Part], _ pieces: [[Piece]], _ firsts: [[Int?]],
    into scores: inout [[[Float]?]]
  ) throws {
    var ids = [Vocabulary.start]
    var starts: [Int] = []
    for part in window {
      starts.append(ids.count)
      ids += pieces[part.unit][part.pieces].map(\.id)
      if part.isClosed { ids.append(Vocabulary.end) }
    }
    if ids.last != Vocabulary.end { ids.append(Vocabulary.end) }
    let hidden = try encoder.encode(ids)
    for (part, start) in zip(window, starts) where !part.answered.isEmpty {
      let firsts = firsts[part.unit]
      let low = firsts.firstIndex { $0.map { $0 >= part.answered.lowerBound } ?? false }
      for word in (low ?? firsts.count)..<firsts.count {
        guard let first = firsts[word] else { continue }
        guard first < part.answered.upperBound else { break }
        let row = hidden[start + first - part.pieces.lowerBound]
        scores[part.unit][word] = encoder.weights.headScores(row)
      }
    }
  }

  /// The mentions of one unit; a word without a score stands outside of every mention.
  private func spans(_ scores: [[Float]?]) -> [LabelledSpan] {
    var outside = [Float](repeating: -1e4, count: decoder.scheme.count)
    outside[LabelScheme.outside] = 0
    return decoder.spans(scores.map { $0 ?? outside })
  }
}

extension Weights {
  /// The score of each label for a hidden state, [labels].
  func headScores(_ hidden: ArraySlice<Float>) -> [Float] {
    (0..<configuration.labels).map { label in
      let row = head.pointer + label * configuration.width
      var sum = headBias[label]
      for (column, value) in hidden.enumerated() { sum += value * row[column] }
      return sum
    }
  }
}
