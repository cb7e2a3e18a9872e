import GraphModel

/// Folds a sentence's names into phrases, and reads off what their closeness states.
///
/// A cascade of small passes, each with its own pattern, in the manner of FASTUS (Hobbs et al.
/// 1997): places join, units attach to bodies, bodies join, roles and affiliations attach to
/// persons, and what is left joins into lists. What is attached leaves the sentence, so that the
/// passes behind see "X ... won Y" where the text says "X, director of A at B, won Y".
struct PhraseGrammar {
  /// The sentence, ever shorter.
  var nodes: [Node]
  /// What was read off.
  var claims: ClaimCollector
  /// The document's text.
  let text: String
  /// Whether the sentence is a list item or heading, where commas part columns.
  let isRecord: Bool

  /// Runs every pass.
  mutating func reduce() {
    joinPlaces()
    attachToBodies()
    readBrackets(of: { $0 != .person })
    attachToBodies()
    join { $0.isBodies }
    attachToPersons()
    join { !$0.isBodies && $0.type != .place }
    shareAffiliations()
  }

  /// The word at `index` in lower case; empty for a phrase and outside of the sentence.
  func word(_ index: Int) -> String {
    nodes.indices.contains(index) ? nodes[index].lower : ""
  }

  /// The phrase at `index`, if there is one.
  func phrase(_ index: Int) -> Phrase? {
    nodes.indices.contains(index) ? nodes[index].phrase : nil
  }

  /// The text from the node at `first` to the one at `last`.
  func words(from first: Int, to last: Int) -> String {
    String(text[TextSpan(start: nodes[first].span.start, end: nodes[last].span.end)])
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Joins neighbouring phrases of one kind into lists.
  mutating func join(_ belongs: (Phrase) -> Bool) {
    var joined: [Node] = []
    joined.reserveCapacity(nodes.count)
    var index = 0
    while index < nodes.count {
      guard let first = nodes[index].phrase, belongs(first) else {
        joined.append(nodes[index])
        index += 1
        continue
      }
      let run = listPlaces(from: index)
      guard run.count > 1, isList(run) else {
        joined.append(nodes[index])
        index += 1
        continue
      }
      var list = first
      list.members = run.flatMap { nodes[$0].phrase?.members ?? [] }
      list.isJoined = true
      let end = run[run.count - 1]
      let span = TextSpan(start: nodes[index].span.start, end: nodes[end].span.end)
      joined.append(Node(phrase: list, span: span))
      index = end + 1
    }
    nodes = joined
  }

  /// Where the phrases stand that could form a list with the one at `start`.
  private func listPlaces(from start: Int) -> [Int] {
    var places = [start]
    guard let first = phrase(start) else { return places }
    while let last = places.last {
      var next = last + 1
      while next - last <= 2, isJoiner(word(next)) { next += 1 }
      guard next > last + 1, let other = phrase(next), first.isAlike(other) else { break }
      places.append(next)
    }
    return places
  }

  /// Whether the phrases at `places` are one list.
  ///
  /// "A, B and C" is; "to develop A, B has" and "in A, and B has" are not.
  private func isList(_ places: [Int]) -> Bool {
    if isRecord || places.count > 2 { return true }
    let between = (places[0] + 1..<places[1]).map { word($0) }
    if between == [","] { return word(places[1] + 1) == "and" }
    return between != [",", "and"] && between != [",", "or"]
  }

  private func isJoiner(_ word: String) -> Bool {
    Words.joiners.contains(word) || isRecord && word == ";"
  }

  /// "A and B of X": A is of X too.
  private mutating func shareAffiliations() {
    for node in nodes {
      guard let phrase = node.phrase, phrase.type == .person, phrase.members.count > 1,
        let last = phrase.members.last, !last.bodies.isEmpty
      else { continue }
      let open = phrase.members.dropLast().reversed().prefix { $0.bodies.isEmpty }
      if open.count == 1 && phrase.members.count == 2 {
        claims.claim(open.map(\.entity), .worksAt, last.bodies, confidence: 0.5)
      }
    }
  }
}
