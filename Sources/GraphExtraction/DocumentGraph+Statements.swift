import GraphModel
import LinguisticAnalysis

extension DocumentGraph {
  /// The graph of a resolved document and the statements of its sentences.
  ///
  /// The statements of one triple are the evidence of one edge. A statement whose ends are one
  /// entity, or that names an entity or sentence that is not there, is left out.
  init(_ resolved: ResolvedDocument, stating statements: [Statement]) {
    let document = resolved.analysed.document
    var triples: [Triple: [Statement]] = [:]
    for statement in statements where resolved.holds(statement) {
      triples[Triple(statement), default: []].append(statement)
    }
    let edges = triples.map { triple, statements in
      Edge(
        head: resolved.entities[triple.head].id, relation: triple.relation,
        tail: resolved.entities[triple.tail].id,
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

/// What the statements of one edge share.
private struct Triple: Hashable {
  let head: Int
  let relation: Relation
  let tail: Int

  init(_ statement: Statement) {
    let swaps = statement.relation.isSymmetric && statement.tail < statement.head
    head = swaps ? statement.tail : statement.head
    relation = statement.relation
    tail = swaps ? statement.head : statement.tail
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
