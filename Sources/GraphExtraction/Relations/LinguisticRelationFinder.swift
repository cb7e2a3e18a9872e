import GraphModel
import LinguisticAnalysis

/// Finds edges by knowledge of the language: what stands side by side, and words that relate.
///
/// A sentence is folded into phrases by `PhraseGrammar`; then the words that relate phrases are
/// looked up in `TriggerTable`. What earlier sentences spoke of fills in for what is left unsaid.
public struct LinguisticRelationFinder: RelationFinder {
  private let triggers: TriggerTable

  /// A finder with the knowledge that comes with the library.
  public init() { triggers = .standard }

  /// The statements in text order. Their ends are allowed by the relation and differ.
  public func statements(in document: ResolvedDocument) -> [Statement] {
    let types = document.entities.map(\.type)
    var discourse = Discourse(document)
    var context: ListContext?
    var next = 0
    var statements: [Statement] = []
    for (index, sentence) in document.analysed.sentences.enumerated() {
      let kind = document.analysed.passage(of: sentence).kind
      let nodes = NodeReader.nodes(of: sentence, mentions: document.mentions, next: &next)
      var grammar = PhraseGrammar(
        nodes: nodes, claims: ClaimCollector(types: types),
        text: document.analysed.document.text, isRecord: kind != .paragraph)
      grammar.reduce()
      var reader = ClauseReader(
        nodes: grammar.nodes, discourse: discourse, claims: grammar.claims, facts: SentenceFacts())
      reader.read(triggers)
      var collaboration = CollaborationReader(
        nodes: grammar.nodes, discourse: discourse, claims: reader.claims, facts: SentenceFacts())
      collaboration.read()
      var record = RecordReader(
        nodes: grammar.nodes, discourse: discourse, context: kind == .item ? context : nil,
        claims: collaboration.claims)
      if kind != .paragraph { record.read() }
      var areas = AreaReader(
        nodes: grammar.nodes, discourse: discourse, claims: record.claims)
      areas.read()
      var affinity = AffinityReader(nodes: grammar.nodes, claims: areas.claims)
      affinity.read()
      discourse.note(nodes, folded: grammar.nodes, claims: areas.claims.claims)
      if kind != .item || nodes.last?.lower == ":" {
        context = ListContext.opened(
          by: nodes, isHeading: kind == .heading, discourse: discourse)
      }
      statements += affinity.claims.claims.map { claim in
        Statement(
          head: claim.head, relation: claim.relation, tail: claim.tail, sentence: index,
          attributes: claim.attributes, confidence: claim.confidence)
      }
    }
    return statements
  }
}
