import GraphModel

/// What tells an edge of a document from others.
struct EdgeKey: Hashable {
  /// The index of the head's entity; of a symmetric relation the lesser of both.
  let head: Int
  /// What is said.
  let relation: Relation
  /// The index of the tail's entity.
  let tail: Int

  /// The edge of `relation` between two entities, either way round where it is symmetric.
  init(_ head: Int, _ relation: Relation, _ tail: Int) {
    let swaps = relation.isSymmetric && tail < head
    self.head = swaps ? tail : head
    self.relation = relation
    self.tail = swaps ? head : tail
  }
}
