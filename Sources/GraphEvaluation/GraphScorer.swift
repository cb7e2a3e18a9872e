public import GraphModel

/// Compares extracted graphs with annotated documents, entity by entity and edge by edge.
///
/// An entity is right where an annotated entity of its type shares a name with it, one to one; one
/// left over, a duplicate included, is wrong. An edge is right where both its ends are right and
/// the annotation has the same relation between them. Counts are summed over the documents, so
/// that the rates are micro-averages.
public struct GraphScorer: Sendable {
  private var documents = 0
  private var entities: [EntityType: AgreementCounts] = [:]
  private var edges: [Relation: AgreementCounts] = [:]
  private var errors: [EvaluationReport.Failure] = []

  /// A scorer that has compared nothing yet.
  public init() {}

  /// Compares `graph` with what `document` should give.
  ///
  /// - Parameter name: What the errors call the document.
  public mutating func add(_ document: AnnotatedDocument, extracted graph: Graph, name: String) {
    documents += 1
    let matched = EntityAlignment.align(document.entities, with: graph.entities)
    addEntities(document, graph, matched, name)
    addEdges(document, graph, matched, name)
  }

  /// What was found in the documents compared so far.
  public var report: EvaluationReport {
    var rows: [EvaluationReport.Row] = []
    for (type, counts) in entities.sorted(by: { $0.key < $1.key }) {
      rows.append(.init(subject: .entities(type), counts: counts))
    }
    rows.append(
      .init(subject: .entities(nil), counts: entities.values.reduce(AgreementCounts(), +)))
    for (relation, counts) in edges.sorted(by: { $0.key < $1.key }) {
      rows.append(.init(subject: .edges(relation), counts: counts))
    }
    rows.append(.init(subject: .edges(nil), counts: edges.values.reduce(AgreementCounts(), +)))
    return EvaluationReport(documents: documents, rows: rows, errors: errors)
  }

  private mutating func addEntities(
    _ document: AnnotatedDocument, _ graph: Graph, _ matched: [String: String], _ name: String
  ) {
    for entity in document.entities { entities[entity.type, default: .init()].wanted += 1 }
    for entity in graph.entities {
      entities[entity.type, default: .init()].guessed += 1
      if matched[entity.id] != nil {
        entities[entity.type, default: .init()].right += 1
      } else {
        fail(.entityNotInGold, name, "\(entity.type.rawValue) '\(entity.name)'")
      }
    }
    let found = Set(matched.values)
    for entity in document.entities where !found.contains(entity.key) {
      let names = entity.names.map { "'\($0)'" }.joined(separator: ", ")
      fail(.entityMissed, name, "\(entity.type.rawValue) \(names)")
    }
  }

  private mutating func addEdges(
    _ document: AnnotatedDocument, _ graph: Graph, _ matched: [String: String], _ name: String
  ) {
    var truth: Set<Triple> = []
    var ordered: [Triple] = []
    for edge in document.edges {
      let triple = Triple(.gold(edge.head), edge.relation, .gold(edge.tail))
      if truth.insert(triple).inserted { ordered.append(triple) }
    }
    for triple in ordered { edges[triple.relation, default: .init()].wanted += 1 }

    let names = Dictionary(graph.entities.map { ($0.id, $0.name) }) { _, last in last }
    var found: Set<Triple> = []
    for edge in graph.edges {
      let ends = [edge.head, edge.tail].map { matched[$0].map(End.gold) ?? End.unknown($0) }
      let triple = Triple(ends[0], edge.relation, ends[1])
      guard found.insert(triple).inserted else { continue }
      edges[edge.relation, default: .init()].guessed += 1
      if truth.contains(triple) {
        edges[edge.relation, default: .init()].right += 1
      } else {
        let (head, tail) = (names[edge.head] ?? edge.head, names[edge.tail] ?? edge.tail)
        fail(.edgeNotInGold, name, "\(head) \(edge.relation.rawValue) \(tail)")
      }
    }
    for triple in ordered where !found.contains(triple) {
      fail(.edgeMissed, name, triple.description)
    }
  }

  private mutating func fail(
    _ kind: EvaluationReport.FailureKind, _ document: String, _ description: String
  ) {
    errors.append(.init(kind: kind, document: document, description: description))
  }
}

/// One end of an edge, seen from the annotation.
private enum End: Hashable, Comparable {
  /// The key of an annotated entity.
  case gold(String)
  /// The id of an extracted entity that matches no annotated one.
  case unknown(String)

  var word: String {
    switch self {
    case .gold(let key): key
    case .unknown(let id): "?" + id
    }
  }
}

/// An edge as it is compared: the ends of a symmetric relation in order.
private struct Triple: Hashable, CustomStringConvertible {
  let head: End
  let relation: Relation
  let tail: End

  init(_ head: End, _ relation: Relation, _ tail: End) {
    let swaps = relation.isSymmetric && tail < head
    self.head = swaps ? tail : head
    self.relation = relation
    self.tail = swaps ? head : tail
  }

  var description: String { "\(head.word) \(relation.rawValue) \(tail.word)" }
}
