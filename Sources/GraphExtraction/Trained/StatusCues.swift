import GraphModel

/// Tells from a sentence's words whether what it says of two entities holds.
enum StatusCues {
  /// The status of the edge between two entities of a sentence; nil where no word tells.
  static func status(
    from head: Int, _ relation: Relation, to tail: Int, in view: SentenceView
  ) -> Attributes.Status? {
    if isConditional(head, tail, in: view) { return .planned }
    return relation.isPost
      ? PostStatus(of: head, relation, at: tail, in: view).status
      : TieStatus(from: head, relation, to: tail, in: view).status
  }

  /// Whether both ends stand in one clause that begins with "if" or "unless".
  private static func isConditional(_ head: Int, _ tail: Int, in view: SentenceView) -> Bool {
    guard let one = view.places(of: head), let other = view.places(of: tail) else { return false }
    let last = max(one.lowerBound, other.lowerBound)
    let first = min(one.lowerBound, other.lowerBound)
    let clause = view.places(in: first - 5..<last).reversed().prefix { index in
      view.isName[index] || !view.isMark(index)
    }
    return clause.contains { index in
      index < first && !view.isName[index] && ["if", "unless"].contains(view.words[index])
        && !DoubtCue.isHarmless(at: index, view.word)
    }
  }
}
