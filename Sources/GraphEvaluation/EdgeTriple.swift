import GraphModel

/// One end of an edge, seen from the annotation.
enum EdgeEnd: Hashable, Comparable {
  /// The key of an annotated entity.
  case annotated(String)
  /// The id of an extracted entity that matches no annotated one.
  case unknown(String)
}

/// An edge as it is compared: the ends of a symmetric relation in order.
struct EdgeTriple: Hashable {
  let head: EdgeEnd
  let relation: Relation
  let tail: EdgeEnd

  init(_ head: EdgeEnd, _ relation: Relation, _ tail: EdgeEnd) {
    let swaps = relation.isSymmetric && tail < head
    self.head = swaps ? tail : head
    self.relation = relation
    self.tail = swaps ? head : tail
  }

  /// An annotated edge.
  init(_ edge: AnnotatedDocument.Edge) {
    self.init(.annotated(edge.head), edge.relation, .annotated(edge.tail))
  }

  /// The same relation the other way round.
  var swapped: EdgeTriple { EdgeTriple(tail, relation, head) }

  /// Its two ends, whichever way round.
  var ends: Set<EdgeEnd> { [head, tail] }

  /// Whether `other` has the same relation and one of the ends in the same place; the place does
  /// not count where the relation is symmetric.
  func sharesEnd(with other: EdgeTriple) -> Bool {
    guard relation == other.relation else { return false }
    return head == other.head || tail == other.tail
      || relation.isSymmetric && !ends.isDisjoint(with: other.ends)
  }
}
