internal import GraphModel

extension [Passage] {
  /// The number of the passage that all of `span` lies in; they are in text order.
  func index(holding span: TextSpan) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].span.contains(span) ? low : nil
  }
}
