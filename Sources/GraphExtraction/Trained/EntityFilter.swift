import GraphModel
import LinguisticAnalysis

/// Leaves out entities that only a doubtful mention speaks for.
///
/// An entity stays that a statement is about, that knowledge of the language finds too, or that the
/// model is sure of.
struct EntityFilter {
  /// How sure the model must be of an entity that nothing else speaks for, from 0 to 1.
  let loneConfidence: Double

  /// Whether each entity of `document` stays.
  func kept(in document: ResolvedDocument, statements: [Statement]) -> [Bool] {
    var kept = [Bool](repeating: false, count: document.entities.count)
    for statement in statements {
      kept[statement.head] = true
      kept[statement.tail] = true
    }
    let known = knownNames(in: document.analysed)
    for mention in document.mentions where !mention.found.isAnaphoric {
      if mention.found.confidence >= loneConfidence
        || known.contains(name(mention.found, in: document.analysed))
      {
        kept[mention.entity] = true
      }
    }
    return kept
  }

  /// The names, with their types, that knowledge of the language finds.
  private func knownNames(in document: AnalysedDocument) -> Set<String> {
    let found = LinguisticMentionFinder().mentions(in: document)
    return Set(found.lazy.filter { !$0.isAnaphoric }.map { name($0, in: document) })
  }

  private func name(_ mention: FoundMention, in document: AnalysedDocument) -> String {
    EntityID.make(
      type: mention.type,
      name: NamedSurface(String(document.document.text[mention.span]), type: mention.type).name)
  }
}

extension Interpretation {
  /// The same without the entities that are not `kept`, which nothing is stated of.
  func keeping(_ kept: [Bool]) -> Interpretation {
    var numbers: [Int] = []
    var count = 0
    for isKept in kept {
      numbers.append(count)
      if isKept { count += 1 }
    }
    let resolved = ResolvedDocument(
      analysed: document.analysed,
      mentions: document.mentions.filter { kept[$0.entity] }
        .map { ResolvedMention(found: $0.found, entity: numbers[$0.entity]) },
      entities: zip(document.entities, kept).filter(\.1).map(\.0))
    return Interpretation(
      document: resolved,
      statements: statements.map {
        Statement(
          head: numbers[$0.head], relation: $0.relation, tail: numbers[$0.tail],
          sentence: $0.sentence, attributes: $0.attributes, confidence: $0.confidence)
      })
  }
}
