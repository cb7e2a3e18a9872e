public import GraphModel
public import LinguisticAnalysis

/// A document whose mentions are gathered into entities.
public struct ResolvedDocument: Sendable {
  /// The document, cut into sentences.
  public let analysed: AnalysedDocument
  /// The mentions in text order.
  public let mentions: [ResolvedMention]
  /// The entities, in the order of their first mention.
  public let entities: [Entity]

  /// A resolved document made of its parts.
  public init(analysed: AnalysedDocument, mentions: [ResolvedMention], entities: [Entity]) {
    self.analysed = analysed
    self.mentions = mentions
    self.entities = entities
  }
}

/// A mention, and the entity it stands for.
public struct ResolvedMention: Hashable, Sendable {
  /// The mention.
  public let found: FoundMention
  /// The index of its entity among `ResolvedDocument.entities`.
  public let entity: Int

  /// A mention of the entity at `entity`.
  public init(found: FoundMention, entity: Int) {
    self.found = found
    self.entity = entity
  }
}
