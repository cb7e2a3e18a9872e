import GraphModel
import LinguisticAnalysis

extension [Token] {
  /// The index of the first token that ends behind `offset`; the tokens' end where none does.
  func firstIndex(endingBehind offset: Int) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].span.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
