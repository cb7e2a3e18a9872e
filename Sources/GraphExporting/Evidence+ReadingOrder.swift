import GraphModel

extension [Evidence] {
  /// The evidence by document and place, so that it leaves in one order however it was gathered.
  ///
  /// Several pieces from one sentence are told apart by what they say.
  var inReadingOrder: [Evidence] {
    map { (evidence: $0, details: $0.attributes.details) }.sorted { left, right in
      let (first, second) = (left.evidence, right.evidence)
      if first.document != second.document { return first.document < second.document }
      if first.span != second.span { return first.span < second.span }
      if first.sentence != second.sentence { return first.sentence < second.sentence }
      if left.details != right.details {
        return left.details.lexicographicallyPrecedes(right.details)
      }
      return first.confidence < second.confidence
    }.map(\.evidence)
  }
}

extension Attributes {
  /// Every attribute as text, in a fixed order.
  fileprivate var details: [String] {
    [
      status.rawValue, role ?? "", kind ?? "", date?.text ?? "", date?.iso ?? "", amount ?? "",
      about ?? "", reason ?? "",
    ]
  }
}
