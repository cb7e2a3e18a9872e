import GraphModel

/// Finds what shares text with a span: mentions, lines.
struct SpanIndex<Owner: Hashable & Comparable & Sendable>: Sendable {
  /// The spans and what each belongs to, in text order.
  private let entries: [(span: TextSpan, owner: Owner)]
  /// The furthest end of the spans up to and with each; it never falls.
  private let reaches: [Int]

  /// An index of spans and what they belong to, in any order.
  init(_ entries: [(span: TextSpan, owner: Owner)]) {
    self.entries = entries.sorted { ($0.span, $0.owner) < ($1.span, $1.owner) }
    var reach = 0
    reaches = self.entries.map { entry in
      reach = max(reach, entry.span.end)
      return reach
    }
  }

  /// What the spans that share text with `span` belong to, in text order.
  func owners(overlapping span: TextSpan) -> [Owner] {
    // Those before the first that reaches behind the span's start need no look.
    var (low, high) = (0, reaches.count)
    while low < high {
      let middle = (low + high) / 2
      if reaches[middle] > span.start { high = middle } else { low = middle + 1 }
    }
    return entries[low...].prefix { $0.span.start < span.end }
      .filter { $0.span.overlaps(span) }.map(\.owner)
  }

  /// What shares text with most of `spans`; of several the one that comes first in the text.
  func mostOverlapping(_ spans: [TextSpan]) -> Owner? {
    var (order, counts): ([Owner], [Owner: Int]) = ([], [:])
    for owner in spans.sorted().flatMap({ owners(overlapping: $0) }) {
      if counts[owner] == nil { order.append(owner) }
      counts[owner, default: 0] += 1
    }
    // Of equals `max` gives the first.
    return order.max { counts[$0, default: 0] < counts[$1, default: 0] }
  }
}
