public import GraphModel

/// Compares extracted graphs with annotated documents, entity by entity and edge by edge.
///
/// An entity is right where an annotated entity of its type shares a name with it, one to one; one
/// left over, a duplicate included, is wrong. An edge is right where both its ends are right and
/// the annotation has the same relation between them, whatever either says of its status: posts that
/// have ended or are planned count as all others. What is only denied or hoped for, which is not
/// annotated, does not count. Counts are summed over the documents, so that the rates are
/// micro-averages.
public struct GraphScorer: Sendable {
  private var documents = 0
  private var entities: [EntityType: AgreementCounts] = [:]
  private var edges: [Relation: AgreementCounts] = [:]
  private var attributes: [EdgeAttribute: AgreementCounts] = [:]
  private var entityCalibration = Calibration()
  private var edgeCalibration = Calibration()
  private var errors: [EvaluationReport.Failure] = []

  /// A scorer that has compared nothing yet.
  public init() {}

  /// Compares `graph` with what `document` should give.
  ///
  /// - Parameters:
  ///   - document: The annotated document.
  ///   - graph: What was extracted from its text.
  ///   - mentions: Where the text mentions the entities of `graph`; without them entities have no
  ///     calibration, and names that are too long or too short look like any other wrong name.
  ///   - name: What the errors call the document.
  public mutating func add(
    _ document: AnnotatedDocument, extracted graph: Graph, mentions: [Mention] = [], name: String
  ) {
    documents += 1
    let graph = graph.asserted
    let comparison = EntityComparison(document, graph, mentions: mentions)
    count(document, graph, comparison)
    calibrate(graph, mentions, comparison)
    let edges = EdgeComparison(document, graph, entities: comparison)
    count(edges, of: document)
    let writer = FailureWriter(document, graph, mentions: mentions, name: name)
    errors += writer.failures(of: comparison) + writer.failures(of: edges)
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
    let attributeRows = EdgeAttribute.allCases.compactMap { attribute in
      attributes[attribute].map {
        EvaluationReport.AttributeRow(attribute: attribute, counts: $0)
      }
    }
    return EvaluationReport(
      documents: documents, rows: rows, attributes: attributeRows,
      entityCalibration: entityCalibration, edgeCalibration: edgeCalibration, errors: errors)
  }

  private mutating func count(
    _ document: AnnotatedDocument, _ graph: Graph, _ comparison: EntityComparison
  ) {
    for entity in document.entities { entities[entity.type, default: .init()].wanted += 1 }
    for entity in graph.entities {
      entities[entity.type, default: .init()].guessed += 1
      if comparison.matched[entity.id] != nil { entities[entity.type, default: .init()].right += 1 }
    }
  }

  /// An entity is held with the confidence of its surest named mention; without one, with none.
  private mutating func calibrate(
    _ graph: Graph, _ mentions: [Mention], _ comparison: EntityComparison
  ) {
    var confidences: [String: Double] = [:]
    for mention in mentions where !mention.isAnaphoric {
      confidences[mention.entity] = max(
        confidences[mention.entity] ?? mention.confidence, mention.confidence)
    }
    for entity in graph.entities {
      guard let confidence = confidences[entity.id] else { continue }
      entityCalibration.add(
        confidence: confidence, isRight: comparison.matched[entity.id] != nil)
    }
  }

  private mutating func count(_ comparison: EdgeComparison, of document: AnnotatedDocument) {
    let lines = Dictionary(grouping: document.edges) { EdgeTriple($0) }
    for triple in comparison.stated { edges[triple.relation, default: .init()].wanted += 1 }
    for guess in comparison.guesses {
      let isRight = guess.fault == nil
      edges[guess.edge.relation, default: .init()].guessed += 1
      edges[guess.edge.relation, default: .init()].right += isRight ? 1 : 0
      let confidence = guess.edge.evidence.map(\.confidence).max() ?? 0
      edgeCalibration.add(confidence: confidence, isRight: isRight)
      guard isRight, let lines = lines[guess.triple] else { continue }
      for (attribute, counts) in AttributeComparison.counts(of: guess.edge, annotated: lines) {
        attributes[attribute, default: .init()] = attributes[attribute, default: .init()] + counts
      }
    }
  }
}
