import GraphModel
import LinguisticAnalysis

/// What speaks for an entity of a document.
struct EntitySupport: Hashable, Sendable {
  /// The greatest confidence of its named mentions, from 0 to 1.
  var confidence = 0.0
  /// Whether knowledge of the language finds it too.
  var isCorroborated = false

  /// What speaks for each entity of `document`.
  ///
  /// - Throws: Where the time for the document is over.
  static func all(in document: ResolvedDocument) throws -> [EntitySupport] {
    var found = [EntitySupport](repeating: EntitySupport(), count: document.entities.count)
    let known = try knownNames(in: document.analysed)
    for mention in document.mentions where !mention.found.isAnaphoric {
      let entity = mention.entity
      found[entity].confidence = max(found[entity].confidence, mention.found.confidence)
      if known.contains(name(mention.found, in: document.analysed)) {
        found[entity].isCorroborated = true
      }
    }
    return found
  }

  /// The names, with their types, that knowledge of the language finds.
  private static func knownNames(in document: AnalysedDocument) throws -> Set<String> {
    let found = try LinguisticMentionFinder().mentions(in: document)
    return Set(found.lazy.filter { !$0.isAnaphoric }.map { name($0, in: document) })
  }

  private static func name(_ mention: FoundMention, in document: AnalysedDocument) -> String {
    EntityID.make(
      type: mention.type,
      name: NamedSurface(String(document.document.text[mention.span]), type: mention.type).name)
  }
}
