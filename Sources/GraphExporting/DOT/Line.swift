import GraphModel

/// One drawn line: everything that the graph says of two entities in one direction.
struct Line {
  /// The id of the entity it starts from.
  let head: String
  /// The id of the entity it leads to.
  let tail: String
  /// What it stands for, relations with a direction first; never empty.
  let edges: [Edge]

  /// The lines that draw `edges`, by head and tail.
  ///
  /// Edges between the same two entities in the same direction share a line; one without a
  /// direction joins whichever line its ends already have.
  static func lines(for edges: [Edge]) -> [Line] {
    var places: [Ends: Int] = [:]
    var groups: [[Edge]] = []
    let directed = edges.filter { !$0.relation.isSymmetric }
    for edge in directed + edges.filter({ $0.relation.isSymmetric }) {
      let ends = Ends(head: edge.head, tail: edge.tail)
      let turned = edge.relation.isSymmetric ? places[Ends(head: edge.tail, tail: edge.head)] : nil
      if let place = places[ends] ?? turned {
        groups[place].append(edge)
      } else {
        places[ends] = groups.count
        groups.append([edge])
      }
    }
    return groups.map { Line(head: $0[0].head, tail: $0[0].tail, edges: $0) }
      .sorted { ($0.head, $0.tail) < ($1.head, $1.tail) }
  }

  private struct Ends: Hashable {
    let head: String
    let tail: String
  }
}

extension Line {
  /// The families of its relations, the most telling first.
  var families: [LineFamily] {
    let present = Set(edges.map(\.relation.family))
    return LineFamily.allCases.filter(present.contains)
  }

  /// Whether it has no direction.
  var isSymmetric: Bool { edges.allSatisfy(\.relation.isSymmetric) }

  /// Whether what it stands for holds.
  var status: Attributes.Status { edges.flatMap(\.evidence).status }

  /// The sentences that state it, each once, in reading order.
  ///
  /// Of copies of one text, only the one with most sentences is heard.
  var sentences: [String] {
    var seen: Set<Place> = []
    let evidence = edges.flatMap(\.evidence).inReadingOrder
      .filter { seen.insert(Place(document: $0.document, span: $0.span)).inserted }
    let heard = Dictionary(grouping: evidence, by: \.voice).mapValues { pieces in
      Dictionary(grouping: pieces, by: \.document).max { left, right in
        (left.value.count, right.key) < (right.value.count, left.key)
      }?.key
    }
    return evidence.filter { heard[$0.voice] == $0.document }.map(\.sentence)
  }

  private struct Place: Hashable {
    let document: String
    let span: TextSpan
  }
}

extension [Evidence] {
  /// Whether what the evidence is for holds: so it is where any sentence says so.
  var status: Attributes.Status {
    let present = Set(map(\.attributes.status))
    return [.stated, .planned, .ended].first(where: present.contains) ?? .denied
  }
}
