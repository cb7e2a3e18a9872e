import GraphModel
import LinguisticAnalysis

extension DocumentGraph {
  /// The graph of a resolved document and the statements of its sentences.
  ///
  /// The statements of one triple are the evidence of one edge. A statement whose ends are one
  /// entity, or that names an entity or sentence that is not there, is left out.
  init(_ resolved: ResolvedDocument, stating statements: [Statement]) {
    let document = resolved.analysed.document
    var keyed: [EdgeKey: [Statement]] = [:]
    for statement in statements where resolved.holds(statement) {
      keyed[
        EdgeKey(statement.head, statement.relation, statement.tail), default: []
      ].append(statement)
    }
    let edges = keyed.map { key, statements in
      Edge(
        head: resolved.entities[key.head].id, relation: key.relation,
        tail: resolved.entities[key.tail].id,
        evidence: statements.sorted { $0.sentence < $1.sentence }.map { resolved.evidence(for: $0) }
      )
    }
    self.init(
      document: document, graph: Graph(entities: resolved.entities, edges: edges),
      mentions: resolved.mentions.map { mention in
        Mention(
          entity: resolved.entities[mention.entity].id, span: mention.found.span,
          surface: String(document.text[mention.found.span]),
          isAnaphoric: mention.found.isAnaphoric, confidence: mention.found.confidence)
      })
  }
}

extension ResolvedDocument {
  fileprivate func holds(_ statement: Statement) -> Bool {
    statement.head != statement.tail && entities.indices.contains(statement.head)
      && entities.indices.contains(statement.tail)
      && analysed.sentences.indices.contains(statement.sentence)
  }

  fileprivate func evidence(for statement: Statement) -> Evidence {
    let span = analysed.sentences[statement.sentence].span
    return Evidence(
      document: analysed.document.source, span: span,
      sentence: String(analysed.document.text[span]), attributes: statement.attributes,
      confidence: statement.confidence)
  }
}
