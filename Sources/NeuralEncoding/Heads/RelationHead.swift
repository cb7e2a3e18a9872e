import CEncoderKernels

/// Scores the relations from one mention of a window to another.
///
/// Beside both mentions' vectors and what is known of their places, a pair has a context: what four
/// views attend to in the window, each with queries of both mentions and a bias for where a piece
/// stands to them.
struct RelationHead: Sendable {
  private static let inner = 192
  private static let views = 4
  private static let query = 16
  private static let value = 32
  private static let narrow = 64
  /// Pairs that are worked on together.
  private static let block = 64

  /// What the scores mean, in their order.
  let scheme: RelationScheme

  private let head: FloatMatrix
  private let tail: FloatMatrix
  private let headQuery: FloatMatrix
  private let tailQuery: FloatMatrix
  private let headNarrow: FloatMatrix
  private let tailNarrow: FloatMatrix
  private let key: FloatMatrix
  private let content: FloatMatrix
  private let mix: FloatMatrix
  private let output: FloatMatrix
  /// A vector for each feature of a pair, [features, inner].
  private let features: Tensor<Float>
  /// What is added to a view's score for where a piece stands, [regions, views].
  private let region: Tensor<Float>

  /// Reads the head of an encoder with `width`; throws `WeightsError`.
  init(_ file: WeightsFile, width: Int) throws {
    func matrix(_ name: String, _ outputs: Int, _ inputs: Int, hasBias: Bool = true) throws
      -> FloatMatrix
    {
      try FloatMatrix(
        file, "relations." + name, outputs: outputs, inputs: inputs, hasBias: hasBias)
    }
    let (inner, queries, values) = (Self.inner, Self.views * Self.query, Self.views * Self.value)
    scheme = try RelationScheme(file)
    head = try matrix("head", inner, 2 * width)
    tail = try matrix("tail", inner, 2 * width, hasBias: false)
    headQuery = try matrix("head_query", queries, 2 * width)
    tailQuery = try matrix("tail_query", queries, 2 * width)
    headNarrow = try matrix("head_narrow", Self.narrow, 2 * width)
    tailNarrow = try matrix("tail_narrow", Self.narrow, 2 * width)
    key = try matrix("key", queries, width)
    content = try matrix("content", values, width)
    mix = try matrix("mix", inner, values + Self.narrow, hasBias: false)
    output = try matrix("output", scheme.relations.count, inner)
    features = try file.tensor("relations.features.matrix", count: PairFeatures.count * inner)
    region = try file.tensor("relations.region", count: PairRegions.count * Self.views)
  }

  /// The scores of each pair, [pairs, relations].
  ///
  /// - Parameters:
  ///   - pairs: Places among `mentions`.
  ///   - mentions: The mentions of the window.
  ///   - hidden: The window's hidden states, [pieces, width].
  ///   - lines: The line that each piece stands on, [pieces].
  func scores(
    _ pairs: [MentionPair], among mentions: [WindowMention], in hidden: HiddenStates,
    lines: [Int], on path: KernelPath
  ) -> [Float] {
    let relations = scheme.relations.count
    let work = Work(self, mentions, hidden, lines, path)
    var scores: [Float] = []
    scores.reserveCapacity(pairs.count * relations)
    for start in stride(from: 0, to: pairs.count, by: Self.block) {
      let some = Array(pairs[start..<min(start + Self.block, pairs.count)])
      let rows = output.times(work.inner(of: some), rows: some.count, on: path)
      for row in some.indices {
        scores += rows[row * output.outputs..<row * output.outputs + relations]
      }
    }
    return scores
  }
}

extension RelationHead {
  /// The head at work on one window.
  private struct Work {
    let head: RelationHead
    let mentions: [WindowMention]
    let lines: [Int]
    let path: KernelPath
    let length: Int
    /// The pieces, filled up to a multiple of 32.
    let padded: Int
    /// [mentions, inner] each.
    let ofHead: [Float]
    let ofTail: [Float]
    /// [mentions, narrow] each.
    let headNarrow: [Float]
    let tailNarrow: [Float]
    /// What each mention's queries make of each piece, [mentions, views, padded].
    let headScores: [Float]
    let tailScores: [Float]
    /// What a view may take from each piece, [views, pieces, value].
    let values: [Float]

    init(
      _ head: RelationHead, _ mentions: [WindowMention], _ hidden: HiddenStates, _ lines: [Int],
      _ path: KernelPath
    ) {
      self.head = head
      self.mentions = mentions
      self.lines = lines
      self.path = path
      length = hidden.count
      padded = (hidden.count + 31) / 32 * 32
      let vectors = MentionVectors(of: mentions, in: hidden).values
      func product(_ matrix: FloatMatrix) -> [Float] {
        matrix.times(vectors, rows: mentions.count, on: path)
      }
      ofHead = product(head.head)
      ofTail = product(head.tail)
      headNarrow = product(head.headNarrow)
      tailNarrow = product(head.tailNarrow)
      values = head.content.times(hidden.values, rows: length, as: .panels, on: path)
      let keys = Self.transposed(
        head.key.times(hidden.values, rows: length, on: path), length, padded)
      headScores = Self.scores(product(head.headQuery), keys, mentions.count, padded, path)
      tailScores = Self.scores(product(head.tailQuery), keys, mentions.count, padded, path)
    }

    /// Keys [pieces, views * query] as [views, padded / 32, query, 32].
    private static func transposed(_ keys: [Float], _ length: Int, _ padded: Int) -> [Float] {
      let (views, query) = (RelationHead.views, RelationHead.query)
      let columns = views * query
      var found = [Float](repeating: 0, count: padded * columns)
      for piece in 0..<length {
        for view in 0..<views {
          let panel = (view * padded + piece / 32 * 32) * query + piece % 32
          for k in 0..<query {
            found[panel + k * 32] = keys[piece * columns + view * query + k]
          }
        }
      }
      return found
    }

    /// Queries [mentions, views * query] times `keys`: [mentions, views, padded].
    private static func scores(
      _ queries: [Float], _ keys: [Float], _ count: Int, _ padded: Int, _ path: KernelPath
    ) -> [Float] {
      let (views, query) = (RelationHead.views, RelationHead.query)
      var found = [Float](repeating: 0, count: count * views * padded)
      queries.withUnsafeBufferPointer { queries in
        keys.withUnsafeBufferPointer { keys in
          found.withUnsafeMutableBufferPointer { found in
            guard let queries = queries.baseAddress, let keys = keys.baseAddress,
              let found = found.baseAddress
            else { return }
            for view in 0..<views {
              for panel in stride(from: 0, to: padded, by: 32) {
                ek_product(
                  path.kernel, count, query, queries + view * query, views * query,
                  keys + (view * padded + panel) * query, found + view * padded + panel,
                  views * padded)
              }
            }
          }
        }
      }
      return found
    }

    /// What is known of each of some pairs together, [pairs, inner].
    func inner(of pairs: [MentionPair]) -> [Float] {
      let size = RelationHead.inner
      var sums = head.mix.times(mixed(pairs), rows: pairs.count, on: path)
      let table = head.features.pointer
      for (row, pair) in pairs.enumerated() {
        let rows = PairFeatures.rows(of: pair, among: mentions)
        for k in 0..<size {
          var sum = ofHead[pair.head * size + k] + ofTail[pair.tail * size + k]
          for feature in rows { sum += table[feature * size + k] }
          sums[row * size + k] += sum
        }
      }
      ek_gelu(path.kernel, sums.count, &sums)
      return sums
    }

    /// The contexts of some pairs and how alike their ends are, [pairs, views * value + narrow].
    private func mixed(_ pairs: [MentionPair]) -> [Float] {
      let (views, value, narrow) = (RelationHead.views, RelationHead.value, RelationHead.narrow)
      let width = head.mix.inputs
      let start = views * value
      var mixed = [Float](repeating: 0, count: pairs.count * width)
      for (row, pair) in pairs.enumerated() {
        for k in 0..<narrow {
          mixed[row * width + start + k] =
            headNarrow[pair.head * narrow + k] * tailNarrow[pair.tail * narrow + k]
        }
      }
      let regions = pairs.map { PairRegions.regions(of: $0, among: mentions, lines: lines) }
      var weights = [Float](repeating: 0, count: pairs.count * padded)
      for view in 0..<views {
        for (row, pair) in pairs.enumerated() {
          score(pair, view, regions[row], into: &weights, at: row * padded)
        }
        ek_softmax(path.kernel, pairs.count, length, padded, &weights)
        values.withUnsafeBufferPointer { values in
          mixed.withUnsafeMutableBufferPointer { mixed in
            guard let values = values.baseAddress, let mixed = mixed.baseAddress else { return }
            ek_product(
              path.kernel, pairs.count, length, weights, padded, values + view * length * value,
              mixed + view * value, width)
          }
        }
      }
      return mixed
    }

    /// What `view` makes of each piece for a pair, [pieces], written at `start`.
    private func score(
      _ pair: MentionPair, _ view: Int, _ regions: [UInt8], into scores: inout [Float],
      at start: Int
    ) {
      let views = RelationHead.views
      let (first, second) = (
        (pair.head * views + view) * padded, (pair.tail * views + view) * padded
      )
      let bias = head.region.pointer
      for piece in 0..<length {
        scores[start + piece] =
          (headScores[first + piece] + tailScores[second + piece]) / 4
          + bias[Int(regions[piece]) * views + view]
      }
    }

  }
}
