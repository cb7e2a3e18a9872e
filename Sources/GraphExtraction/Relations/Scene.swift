import GraphModel

/// A sentence ready to be read: its names folded into phrases, and what is known around it.
struct Scene: Sendable {
  /// The sentence.
  let nodes: [Node]
  /// What was spoken of before.
  let discourse: Discourse
  /// Whether the sentence is a heading or list item, where marks part columns.
  let isRecord: Bool
  /// What the heading above says of every line under it.
  let context: ListContext?
  /// What the sentence says beside its names.
  let facts: SentenceFacts

  /// The word or mark at `index` in lower case; empty for a phrase and outside of the sentence.
  func word(_ index: Int) -> String {
    nodes.indices.contains(index) ? nodes[index].lower : ""
  }

  /// The phrase at `index`, if there is one.
  func phrase(_ index: Int) -> Phrase? {
    nodes.indices.contains(index) ? nodes[index].phrase : nil
  }

  /// The phrases in text order, with their places.
  var phrases: [(place: Int, phrase: Phrase)] {
    nodes.enumerated().compactMap { index, node in node.phrase.map { (index, $0) } }
  }

  /// Whether a word of the writer's own side stands within `reach` nodes in front of `index`.
  func speaksOfUs(before index: Int, reach: Int) -> Bool {
    nodes[max(0, index - reach)..<min(max(index, 0), nodes.count)]
      .contains { Words.firstPerson.contains($0.lower) }
  }
}

/// Reads one kind of claim off a sentence.
protocol ClaimReader: Sendable {
  /// Adds what `scene` states to `claims`, which hold what earlier readers found.
  func read(_ scene: Scene, into claims: inout ClaimCollector)
}
