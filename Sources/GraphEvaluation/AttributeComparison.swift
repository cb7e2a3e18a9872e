import GraphModel

/// Compares the attributes of an edge that is right with those that the annotation gives it.
enum AttributeComparison {
  /// For each attribute that either side gives, and that annotations give to such edges, one
  /// wanted, guessed and right, or none of each.
  ///
  /// An extracted edge has the value of its surest evidence that gives one. It is right where a
  /// line of the annotation that states the edge gives the same value. The status is that of the
  /// surest evidence, and what no side says to have ended, to be planned or to be denied gives
  /// none.
  ///
  /// - Parameter lines: The annotated edges with the same ends and relation, at least one.
  static func counts(
    of edge: Edge, annotated lines: [AnnotatedDocument.Edge]
  ) -> [EdgeAttribute: AgreementCounts] {
    var counts: [EdgeAttribute: AgreementCounts] = [:]
    for attribute in EdgeAttribute.allCases where attribute.isAnnotated(for: edge.relation) {
      let wanted = lines.map { attribute.value(in: $0) }
      let guess = value(of: attribute, in: edge.evidence)
      var count = AgreementCounts()
      count.guessed = guess == nil ? 0 : 1
      count.wanted = wanted.contains { $0 != nil } ? 1 : 0
      if let guess, wanted.contains(where: { $0?.agrees(with: guess) ?? false }) { count.right = 1 }
      // A line without a status says that the edge holds, which is as good as what others say.
      if attribute == .status, guess == nil, wanted.contains(nil) { count.wanted = 0 }
      if count != AgreementCounts() { counts[attribute] = count }
    }
    return counts
  }

  private static func value(
    of attribute: EdgeAttribute, in evidence: [Evidence]
  ) -> AttributeValue? {
    let giving =
      attribute == .status
      ? evidence : evidence.filter { attribute.value(in: $0.attributes) != nil }
    // Of equals `max` gives the first.
    let surest = giving.max { $0.confidence < $1.confidence }
    return surest.flatMap { attribute.value(in: $0.attributes) }
  }
}
