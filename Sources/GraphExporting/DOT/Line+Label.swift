import GraphModel

extension Line {
  /// What is written at the line: a phrase a relation, each on lines of its own.
  ///
  /// A post that leads is told by its role; "works at" and "leads" are not written beside it.
  ///
  /// - Parameter all: Whether phrases are written that say no more than the line's style does.
  func label(all: Bool) -> [String] {
    let posts = edges.filter { $0.relation.family == .post }
    let hasRole = posts.contains { $0.detail != nil }
    let leads = posts.contains { $0.relation == .leads }
    let telling = edges.filter { edge in
      guard edge.relation.family == .post, edge.detail == nil else { return true }
      return !hasRole && (edge.relation == .leads || !leads)
    }
    var phrases: [String] = []
    for edge in telling where (all || edge.detail != nil) && !phrases.contains(edge.phrase) {
      phrases.append(edge.phrase)
    }
    return phrases.prefix(3).flatMap { phrase in
      let evidence = telling.filter { $0.phrase == phrase }.flatMap(\.evidence)
      let status = evidence.status == .stated ? "" : " (\(evidence.status.rawValue))"
      return LabelText.wrapped(phrase + status, width: 26, limit: 2)
    }
  }
}

extension Edge {
  /// The relation in words, with what its sentences add to it.
  fileprivate var phrase: String {
    switch (relation, detail) {
    case (_, nil): relation.phrase
    case (.funds, let amount?): "\(relation.phrase) \(amount)"
    case (.awards, "presenter"?): "presents"
    case (_, let detail?): detail
    }
  }

  /// The attribute that tells most of this relation, where a sentence gives it; sentences that
  /// say that it holds come first.
  fileprivate var detail: String? {
    let attribute: KeyPath<Attributes, String?>
    switch relation {
    case .worksAt, .leads, .memberOf, .takesPartIn, .awards: attribute = \.role
    case .collaboratesWith: attribute = \.kind
    case .funds: attribute = \.amount
    default: return nil
    }
    let sentences = evidence.inReadingOrder.map(\.attributes)
    let stated = sentences.filter { $0.status == .stated }
    return (stated + sentences).lazy.compactMap { $0[keyPath: attribute].map(DOTText.cleaned) }
      .first { !$0.isEmpty }
  }
}
