import GraphModel

/// Writes down what is wrong and missing in one document, for a person to read.
struct FailureWriter {
  private let document: AnnotatedDocument
  private let graph: Graph
  private let name: String
  private let extracted: [String: Entity]
  private let annotated: [String: AnnotatedDocument.Entity]
  private let lines: SpanIndex<Int>
  /// The first line that names each extracted entity.
  private var linesOfExtracted: [String: Int] = [:]
  /// The first line that names each annotated entity.
  private var linesOfAnnotated: [String: Int] = [:]
  /// The first line that states each edge.
  private var linesOfEdges: [EdgeTriple: Int] = [:]

  /// A writer on `document` and the `graph` that was extracted from it.
  init(_ document: AnnotatedDocument, _ graph: Graph, mentions: [Mention], name: String) {
    (self.document, self.graph, self.name) = (document, graph, name)
    extracted = Dictionary(graph.entities.map { ($0.id, $0) }) { _, last in last }
    annotated = Dictionary(document.entities.map { ($0.key, $0) }) { first, _ in first }
    lines = SpanIndex(document.lines.enumerated().map { ($1.span, $0) })
    for mention in mentions.sorted(by: { $0.span < $1.span }) where !mention.isAnaphoric {
      guard linesOfExtracted[mention.entity] == nil else { continue }
      linesOfExtracted[mention.entity] = lines.owners(overlapping: mention.span).first
    }
    for mention in document.mentions where !mention.isAnaphoric {
      if linesOfAnnotated[mention.key] == nil { linesOfAnnotated[mention.key] = mention.line }
    }
    for edge in document.edges {
      let triple = EdgeTriple(edge)
      if linesOfEdges[triple] == nil { linesOfEdges[triple] = edge.line }
    }
  }

  /// The wrong entities in their order, then the missing ones in theirs.
  func failures(of comparison: EntityComparison) -> [EvaluationReport.Failure] {
    let wrong = graph.entities.compactMap { entity in
      comparison.wrong[entity.id].map { wrong in
        EvaluationReport.Failure(
          kind: wrong.kind, side: .wrong, document: name,
          sentence: sentence(linesOfExtracted[entity.id]), guessed: words(for: entity),
          wanted: wrong.key.map { words(forKey: $0) })
      }
    }
    let missing = document.entities.compactMap { entity in
      comparison.missing[entity.key].map { missing in
        EvaluationReport.Failure(
          kind: missing.kind, side: .missing, document: name,
          sentence: sentence(linesOfAnnotated[entity.key]),
          guessed: missing.id.flatMap { extracted[$0] }.map { words(for: $0) },
          wanted: words(forKey: entity.key))
      }
    }
    return wrong + missing
  }

  /// The wrong edges in their order, then the missing ones in theirs.
  func failures(of comparison: EdgeComparison) -> [EvaluationReport.Failure] {
    let wrong = comparison.guesses.compactMap { guess in
      guess.fault.map { fault in
        EvaluationReport.Failure(
          kind: fault.kind, side: .wrong, document: name,
          sentence: guess.edge.evidence.map(\.sentence).first { !$0.isEmpty },
          guessed: words(for: guess.edge, fault.kind),
          wanted: fault.wanted.map { words(for: $0, fault.kind) })
      }
    }
    let missing = comparison.missing.map { missing in
      EvaluationReport.Failure(
        kind: missing.kind, side: .missing, document: name,
        sentence: sentence(linesOfEdges[missing.triple]),
        guessed: missing.guess.map { words(for: comparison.guesses[$0].edge, missing.kind) },
        wanted: words(for: missing.triple, missing.kind))
    }
    return wrong + missing
  }

  private func sentence(_ line: Int?) -> String? {
    guard let line, document.lines.indices.contains(line) else { return nil }
    return String(document.text[document.lines[line].span])
  }

  /// Such as "person 'Ada Low'".
  private func words(for entity: Entity) -> String { "\(entity.type.rawValue) '\(entity.name)'" }

  /// Such as "person 'Ada Low', 'Low'".
  private func words(forKey key: String) -> String {
    guard let entity = annotated[key] else { return key }
    return entity.type.rawValue + " " + entity.names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// Such as "Ada Low works_at Acme"; where a type may be what is wrong, "Ada Low (person) works_at
  /// Acme (hub)".
  private func words(for edge: Edge, _ kind: EvaluationReport.FailureKind) -> String {
    let ends = [edge.head, edge.tail].map { id in
      extracted[id].map { words(for: $0.name, $0.type, kind) } ?? id
    }
    return "\(ends[0]) \(edge.relation.rawValue) \(ends[1])"
  }

  private func words(
    for triple: EdgeTriple, _ kind: EvaluationReport.FailureKind
  ) -> String {
    let ends = [triple.head, triple.tail].map { end in
      switch end {
      case .annotated(let key):
        annotated[key].map { words(for: $0.names.first ?? key, $0.type, kind) } ?? key
      case .unknown(let id): id
      }
    }
    return "\(ends[0]) \(triple.relation.rawValue) \(ends[1])"
  }

  private func words(
    for name: String, _ type: EntityType, _ kind: EvaluationReport.FailureKind
  ) -> String {
    kind == .wrongEnd ? "\(name) (\(type.rawValue))" : name
  }
}
