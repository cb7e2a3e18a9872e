import GraphModel
import LinguisticAnalysis

/// Reads a document's sentences one after the other, each in the light of those before it.
struct SceneSequence {
  private let document: ResolvedDocument

  /// The sentences of `document`.
  init(_ document: ResolvedDocument) { self.document = document }

  /// The claims and doubts of every sentence as `read` finds them, with the sentence's index.
  ///
  /// `read` gets the claims that stand in the phrases themselves, and the scene for the rest.
  ///
  /// - Throws: Where the time for the document is over.
  func statements(
    _ read: (ClaimCollector, Scene) -> ClaimCollector
  ) throws(TimeIsOver) -> (stated: [Statement], doubted: [Statement]) {
    var check = PacedCheck()
    let types = document.entities.map(\.type)
    var discourse = Discourse(document)
    var context: ListContext?
    var next = 0
    var statements: [Statement] = []
    var doubts: [Statement] = []
    for (index, sentence) in document.analysed.sentences.enumerated() {
      try check.step()
      let kind = document.analysed.passage(of: sentence).kind
      let nodes = NodeReader.nodes(of: sentence, mentions: document.mentions, next: &next)
      var grammar = PhraseGrammar(
        nodes: nodes, claims: ClaimCollector(types: types),
        text: document.analysed.document.text, isRecord: kind != .paragraph)
      grammar.reduce()
      let scene = Scene(
        nodes: grammar.nodes, discourse: discourse, isRecord: kind != .paragraph,
        context: kind == .paragraph ? nil : context,
        facts: SentenceFacts(sentence, of: document.analysed.document))
      let collected = read(grammar.claims, scene)
      let claims = collected.claims
      discourse.note(grammar.nodes, claims: claims)
      discourse.noteNames(nodes)
      context = ListContext.next(after: context, nodes: nodes, kind: kind, discourse: discourse)
      statements += claims.map { $0.statement(in: index) }
      doubts += collected.doubts.map { $0.statement(in: index) }
    }
    return (statements, doubts)
  }
}
