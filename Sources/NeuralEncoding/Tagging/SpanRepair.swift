/// Mends mentions whose ends no name has: "synthesis of" in front of "nanoparticles".
enum SpanRepair {
  /// Words that no name ends with.
  private static let linking: Set<String> = [
    "of", "in", "for", "and", "the", "at", "on", "to", "with", "&", "de", "by", "from",
  ]
  /// Words that no name begins with.
  private static let leading: Set<String> = ["of", "for", "and", "at", "on", "to", "with", "by"]

  /// The mentions of a unit, in text order, with whole names.
  ///
  /// A mention that ends with a linking word is joined to one of its kind right behind it; otherwise
  /// such words are cut off. Referring mentions stay as they are.
  ///
  /// - Parameter words: The words of the unit in lower case; asked for where there are mentions.
  static func mended(
    _ spans: [LabelledSpan], words: @autoclosure () -> [String]
  ) -> [LabelledSpan] {
    guard !spans.isEmpty else { return [] }
    let words = words()
    var mended: [LabelledSpan] = []
    for span in spans {
      if let last = mended.last, last.kind == span.kind, !span.kind.isAnaphoric,
        last.words.upperBound == span.words.lowerBound,
        linking.contains(words[last.words.upperBound - 1])
      {
        mended[mended.count - 1] = LabelledSpan(
          words: last.words.lowerBound..<span.words.upperBound, kind: span.kind,
          confidence: min(last.confidence, span.confidence))
      } else {
        mended.append(span)
      }
    }
    return mended.compactMap { $0.kind.isAnaphoric ? $0 : trimmed($0, words) }
  }

  /// The mention without linking words at its ends; nil where nothing is left.
  private static func trimmed(_ span: LabelledSpan, _ words: [String]) -> LabelledSpan? {
    var (start, end) = (span.words.lowerBound, span.words.upperBound)
    while start < end, linking.contains(words[end - 1]) { end -= 1 }
    while start < end, leading.contains(words[start]) { start += 1 }
    guard start < end else { return nil }
    return LabelledSpan(words: start..<end, kind: span.kind, confidence: span.confidence)
  }
}
