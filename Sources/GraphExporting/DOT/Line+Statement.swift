import GraphModel

extension Line {
  /// The line as an edge of DOT: `"head" -> "tail" [label=..., ...]`.
  ///
  /// - Parameters:
  ///   - isFramed: Whether the head is drawn inside the frame of the tail; where the line says
  ///     no more than that, it is thin and has no words.
  ///   - labelsAll: Whether the line has words even where they say no more than its style.
  func statement(isFramed: Bool, labelsAll: Bool) -> String {
    let (head, tail) = (DOTText.identifier(head), DOTText.identifier(tail))
    let isImplied = isFramed && families == [.structure]
    let style = LineStyle(families: families, status: status, isSymmetric: isSymmetric)
    let attributes = DOTAttributes([
      ("label", isImplied ? [] : label(all: labelsAll)),
      ("tooltip", tooltip),
      ("labeltooltip", tooltip),
      ("id", ["\(head)--\(tail)"]),
      ("class", [edges.map(\.relation.rawValue).joined(separator: " ")]),
      ("penwidth", [isImplied ? "0.8" : thickness]),
    ])
    return "\(DOTText.quoted(head)) -> \(DOTText.quoted(tail)) \(attributes + style.attributes)"
  }

  /// The width of the pen in points: from 1.0, half a point more each time that the number of
  /// sentences doubles, up to 4.0.
  private var thickness: String {
    let count = sentences.count
    let doublings = min(Int.bitWidth - count.leadingZeroBitCount - 1, 6)
    let halves = 2 + max(doublings, 0)
    return "\(halves / 2).\(halves % 2 * 5)"
  }
}
