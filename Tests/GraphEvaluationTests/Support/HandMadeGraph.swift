import Foundation
import GraphModel

@testable import GraphEvaluation

/// A graph written down in a test, as if it were extracted from an annotated document.
struct HandMadeGraph {
  let document: AnnotatedDocument
  private(set) var mentions: [Mention] = []
  private var entities: [Entity] = []
  private var edges: [Edge] = []

  /// An empty graph of the document with this annotation.
  init(of annotation: String) {
    document = AnnotatedDocument(parsing: "% id: x\n" + annotation, place: "x.ann")
  }

  var graph: Graph { Graph(entities: entities, edges: edges) }

  var comparison: EntityComparison {
    EntityComparison(document, graph, mentions: mentions)
  }

  var report: EvaluationReport {
    var scorer = GraphScorer()
    scorer.add(document, extracted: graph, mentions: mentions, name: "x")
    return scorer.report
  }

  /// The graph with an entity more; it is mentioned wherever the text has its name.
  ///
  /// - Parameter id: Its id; its name where it is left out.
  func naming(
    _ type: EntityType, _ name: String, id: String? = nil, aliases: [String] = [],
    confidence: Double = 1
  ) -> HandMadeGraph {
    var copy = self
    let id = id ?? name
    copy.entities.append(Entity(id: id, type: type, name: name, aliases: aliases))
    for range in document.text.ranges(of: name) {
      let start = document.text[..<range.lowerBound].utf8.count
      let span = TextSpan(start: start, end: start + name.utf8.count)
      copy.mentions.append(
        Mention(entity: id, span: span, surface: name, confidence: confidence))
    }
    return copy
  }

  /// The graph with an edge more, stated by lines of the text.
  func stating(
    _ head: String, _ relation: Relation, _ tail: String, on lines: Int...,
    attributes: Attributes = Attributes(), confidence: Double = 1
  ) -> HandMadeGraph {
    var copy = self
    let evidence = (lines.isEmpty ? [0] : lines).map { line in
      Evidence(
        document: "x", span: document.lines[line].span,
        sentence: String(document.text[document.lines[line].span]), attributes: attributes,
        confidence: confidence)
    }
    copy.edges.append(Edge(head: head, relation: relation, tail: tail, evidence: evidence))
    return copy
  }
}
