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
    for node in nodes {
      guard let phrase = node.phrase, belongs(phrase),
        let start = listStart(in: joined, before: phrase), var list = joined[start].phrase
      else {
        joined.append(node)
        continue
      }
      list.members += phrase.members
      list.isJoined = true
      let span = TextSpan(start: joined[start].span.start, end: node.span.end)
      joined.removeSubrange(start...)
      joined.append(Node(phrase: list, span: span))
    }
    nodes = joined
  }

  /// Where the list is that `phrase`, which follows `nodes`, belongs to.
  private func listStart(in nodes: [Node], before phrase: Phrase) -> Int? {
    var index = nodes.count - 1
    while index >= 0, nodes.count - index <= 3, nodes[index].phrase == nil {
      guard Self.isJoiner(nodes[index].lower) else { return nil }
      index -= 1
    }
    guard index >= 0, index < nodes.count - 1, let list = nodes[index].phrase,
      list.isAlike(phrase)
    else { return nil }
    return index
  }

  static func isJoiner(_ word: String) -> Bool { Words.joiners.contains(word) }

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
