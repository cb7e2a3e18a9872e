import Foundation

/// A mention among words.
public struct LabelledSpan: Hashable, Sendable {
  /// Its words.
  public let words: Range<Int>
  /// What it is.
  public let kind: LabelScheme.Kind
  /// The geometric mean of the probabilities of its words' labels, from 0 to 1.
  public let confidence: Double

  /// A span made of its parts.
  public init(words: Range<Int>, kind: LabelScheme.Kind, confidence: Double) {
    self.words = words
    self.kind = kind
    self.confidence = confidence
  }
}

/// Finds the likeliest sequence of labels in which no mention starts in its middle, and mentions
/// side by side have to be likelier than others.
///
/// The Viterbi algorithm over begin, inside and outside (Ramshaw and Marcus 1995,
/// https://arxiv.org/abs/cmp-lg/9505040).
public struct BIODecoder: Sendable {
  /// What it takes off the score of a path where a mention begins right behind another: of the
  /// annotated ones one in 700 does.
  private static let closeness = 2.0

  /// What the labels mean.
  public let scheme: LabelScheme

  /// A decoder of the labels of `scheme`.
  public init(scheme: LabelScheme) { self.scheme = scheme }

  /// The mentions among words with `scores`, [words][labels], each row as long as the scheme.
  public func spans(_ scores: [[Float]]) -> [LabelledSpan] {
    let path = path(scores)
    var spans: [LabelledSpan] = []
    var start = 0
    while start < path.count {
      guard LabelScheme.isBegin(path[start]) else {
        start += 1
        continue
      }
      let kind = LabelScheme.kind(path[start])
      var end = start + 1
      while end < path.count, path[end] == LabelScheme.inside(kind) { end += 1 }
      let logarithms = (start..<end).map { logProbability(of: path[$0], scores[$0]) }
      let confidence = exp(logarithms.reduce(0, +) / Double(end - start))
      spans.append(
        LabelledSpan(words: start..<end, kind: scheme.kinds[kind], confidence: confidence))
      start = end
    }
    return spans
  }

  /// The logarithm of the share of `label` in the softmax of a word's scores.
  private func logProbability(of label: Int, _ scores: [Float]) -> Double {
    let highest = Double(scores.max() ?? 0)
    let sum = scores.reduce(0) { $0 + exp(Double($1) - highest) }
    return Double(scores[label]) - highest - log(sum)
  }

  /// The allowed labels whose scores add up to most.
  private func path(_ scores: [[Float]]) -> [Int] {
    let rows = scores.map { $0.map(Double.init) }
    guard var best = rows.first else { return [] }
    for kind in scheme.kinds.indices { best[LabelScheme.inside(kind)] = -.infinity }
    var origins: [[Int]] = []
    for row in rows.dropFirst() {
      let highest = Self.highest(best)
      let behindMention = best[highest] - Self.closeness
      let isBehindMention = behindMention > best[LabelScheme.outside]
      var origin = [Int](repeating: highest, count: row.count)
      var next = row.map { $0 + best[highest] }
      for kind in scheme.kinds.indices {
        let inside = LabelScheme.inside(kind)
        let begin = LabelScheme.begin(kind)
        origin[begin] = isBehindMention ? highest : LabelScheme.outside
        next[begin] = row[begin] + max(behindMention, best[LabelScheme.outside])
        origin[inside] = best[begin] >= best[inside] ? begin : inside
        next[inside] = row[inside] + best[origin[inside]]
      }
      origins.append(origin)
      best = next
    }
    var path = [Self.highest(best)]
    for origin in origins.reversed() { path.append(origin[path[path.count - 1]]) }
    return path.reversed()
  }

  /// The first of the highest values.
  private static func highest(_ values: [Double]) -> Int {
    values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
  }
}
