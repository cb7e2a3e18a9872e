import GraphModel

/// How the edges of a graph stand to those of an annotated document.
struct EdgeComparison: Sendable {
  /// What the annotation states, each once, in the order of its first line.
  let stated: [EdgeTriple]
  /// The extracted edges, each once, in their order.
  let guesses: [Guess]
  /// The stated edges that were not extracted.
  let missing: [Missing]

  /// An extracted edge.
  struct Guess: Sendable {
    /// The edge.
    let edge: Edge
    /// The edge as it is compared.
    let triple: EdgeTriple
    /// In what way it is wrong; nil where it is right.
    let fault: Fault?
  }

  /// In what way an extracted edge is wrong.
  struct Fault: Sendable {
    /// The way.
    let kind: EvaluationReport.FailureKind
    /// The stated edge in whose place it stands, where there is one.
    let wanted: EdgeTriple?
  }

  /// A stated edge that was not extracted.
  struct Missing: Sendable {
    /// The edge.
    let triple: EdgeTriple
    /// In what way it is missing.
    let kind: EvaluationReport.FailureKind
    /// The index of the guess that stands in its place, where there is one.
    let guess: Int?
  }

  /// Compares the edges of `graph`, whose entities were compared, with those of `document`.
  init(_ document: AnnotatedDocument, _ graph: Graph, entities: EntityComparison) {
    var seen: Set<EdgeTriple> = []
    let stated = document.edges.map { EdgeTriple($0) }.filter { seen.insert($0).inserted }
    let truth = seen
    seen = []
    let extracted = graph.edges.map { ($0, Self.triple($0, entities.matched)) }
      .filter { seen.insert($0.1).inserted }
    let found = seen

    var finder = StandInFinder(document, missing: stated.filter { !found.contains($0) })
    var faults: [Int: Fault] = [:]
    let wrong = extracted.indices.filter { !truth.contains(extracted[$0].1) }
    // Those that say something of the right pair choose first.
    for index in wrong {
      let edge = extracted[index].0
      faults[index] = finder.faultBetweenEnds(edge, at: index, entities)
    }
    for index in wrong where faults[index] == nil {
      let (edge, _) = extracted[index]
      faults[index] = finder.faultAtOneEnd(edge, at: index, entities)
    }
    self.stated = stated
    guesses = extracted.enumerated().map { index, guess in
      Guess(edge: guess.0, triple: guess.1, fault: faults[index])
    }
    let keys = Set(entities.matched.values.map { EdgeEnd.annotated($0) })
    let taken = finder.taken
    missing = stated.filter { !found.contains($0) }.map { triple in
      if let guess = taken[triple], let fault = faults[guess] {
        return Missing(triple: triple, kind: fault.kind, guess: guess)
      }
      let kind: EvaluationReport.FailureKind =
        triple.ends.isSubset(of: keys) ? .missedEdge : .missedEnd
      return Missing(triple: triple, kind: kind, guess: nil)
    }
  }

  private static func triple(_ edge: Edge, _ matched: [String: String]) -> EdgeTriple {
    let ends = [edge.head, edge.tail].map { matched[$0].map(EdgeEnd.annotated) ?? .unknown($0) }
    return EdgeTriple(ends[0], edge.relation, ends[1])
  }
}

/// Finds the stated edges in whose place wrong ones stand, and gives each away once.
private struct StandInFinder {
  /// The wrong edge, by its index, that stands in the place of a missing one.
  private(set) var taken: [EdgeTriple: Int] = [:]
  private let missing: Set<EdgeTriple>
  /// The stated edges between two entities.
  private var between: [Set<EdgeEnd>: [EdgeTriple]] = [:]
  /// The missing edges that each line states, by the line.
  private var missingByLine: [Int: [EdgeTriple]] = [:]
  private let lines: SpanIndex<Int>

  init(_ document: AnnotatedDocument, missing: [EdgeTriple]) {
    self.missing = Set(missing)
    lines = SpanIndex(document.lines.enumerated().map { ($1.span, $0) })
    for edge in document.edges {
      let triple = EdgeTriple(edge)
      if !between[triple.ends, default: []].contains(triple) {
        between[triple.ends, default: []].append(triple)
      }
      if self.missing.contains(triple) { missingByLine[edge.line, default: []].append(triple) }
    }
  }

  /// What is wrong with an edge between two entities of which the annotation states something;
  /// nil where it does not.
  mutating func faultBetweenEnds(
    _ edge: Edge, at index: Int, _ entities: EntityComparison
  ) -> EdgeComparison.Fault? {
    guard let meant = meaning(of: edge, entities), let stated = between[meant.ends] else {
      return nil
    }
    let isExact = entities.matched[edge.head] != nil && entities.matched[edge.tail] != nil
    if !isExact {
      // The same edge first, then what is missing, then anything.
      let wanted = stated.contains(meant) ? meant : stated.first(where: isFree) ?? stated.first
      return fault(.wrongEnd, wanted, index)
    }
    if stated.contains(meant.swapped) { return fault(.endsSwapped, meant.swapped, index) }
    return fault(.otherRelation, stated.first(where: isFree) ?? stated.first, index)
  }

  /// What is wrong with an edge between two entities of which the annotation states nothing.
  mutating func faultAtOneEnd(
    _ edge: Edge, at index: Int, _ entities: EntityComparison
  ) -> EdgeComparison.Fault {
    let ends = [edge.head, edge.tail].map {
      entities.key(of: $0).map(EdgeEnd.annotated) ?? .unknown($0)
    }
    let meant = EdgeTriple(ends[0], edge.relation, ends[1])
    for line in edge.evidence.flatMap({ lines.owners(overlapping: $0.span) }) {
      let wanted = missingByLine[line]?.first { isFree($0) && $0.sharesEnd(with: meant) }
      if let wanted { return fault(.otherEnd, wanted, index) }
    }
    return fault(.inventedEdge, nil, index)
  }

  private mutating func fault(
    _ kind: EvaluationReport.FailureKind, _ wanted: EdgeTriple?, _ index: Int
  ) -> EdgeComparison.Fault {
    if let wanted, isFree(wanted) { taken[wanted] = index }
    return .init(kind: kind, wanted: wanted)
  }

  private func isFree(_ triple: EdgeTriple) -> Bool {
    missing.contains(triple) && taken[triple] == nil
  }

  /// The edge between the annotated entities for which its ends stand, or seem to.
  private func meaning(of edge: Edge, _ entities: EntityComparison) -> EdgeTriple? {
    guard let head = entities.key(of: edge.head), let tail = entities.key(of: edge.tail),
      head != tail
    else { return nil }
    return EdgeTriple(.annotated(head), edge.relation, .annotated(tail))
  }
}
