import GraphModel

/// Tells from a sentence's words whether a post or membership is held, has ended, or is to come.
enum StatusCues {
  /// Words in front of the tail that may be about it.
  private static let reach = 9

  /// The status of the edge between two entities of a sentence.
  static func status(
    from head: Int, _ relation: Relation, to tail: Int, in view: SentenceView
  ) -> Attributes.Status {
    guard [.worksAt, .leads, .memberOf].contains(relation), let place = view.places(of: tail) else {
      return .stated
    }
    let before = clause(before: place.lowerBound, in: view)
    if hasEnded(before, view) { return .ended }
    let isComing = before.contains { index in
      comings.contains(view.words[index]) && view.words.indices.contains(index + 1)
        && beginnings.contains(view.words[index + 1])
        && (view.places(of: head).map { SentenceView.distance(index, to: $0) <= 3 } ?? true)
    }
    return isComing ? .planned : .stated
  }

  /// The places of the words in front of `end`, back to a mark that ends a clause.
  private static func clause(before end: Int, in view: SentenceView) -> [Int] {
    let places = stride(from: end - 1, through: max(0, end - reach), by: -1)
    return places.prefix { !Words.clauseEnds.contains(view.words[$0]) }.reversed()
  }

  private static func hasEnded(_ places: [Int], _ view: SentenceView) -> Bool {
    let words = places.map { view.words[$0] }
    if words.contains(where: pasts.contains) { return true }
    // "joined A from B": B is left.
    return words.last == "from" && words.contains(where: moves.contains)
  }

  private static let pasts: Set<String> = [
    "studied", "graduated", "trained", "worked", "obtained", "earned", "formerly", "previously",
    "former", "doctorate", "retired", "left", "once",
  ]
  private static let moves: Set<String> = ["joined", "came", "moved", "arrived", "comes", "joins"]
  private static let comings: Set<String> = ["will", "to"]
  private static let beginnings: Set<String> = [
    "join", "lead", "head", "become", "chair", "direct", "succeed", "run", "serve",
  ]
}
