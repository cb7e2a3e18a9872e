public import GraphModel
public import LinguisticAnalysis

/// Gathers the mentions of a document into entities.
///
/// Names that fold to one word for word are one entity; so are short forms and their long forms,
/// a surname and its full name, and a name and the first words of it, where only one entity of
/// the type fits. In doubt two names stay two entities. Mentions that refer go to the nearest
/// entity before that fits; those that find none are left out.
public struct MentionResolver: Sendable {
  /// A resolver.
  public init() {}

  /// The mentions of `document` and the entities that they stand for.
  ///
  /// - Parameter mentions: The mentions in text order, without overlap.
  /// - Throws: `TimeIsOver`, where it is done within a `TimeLimit`.
  public func resolve(
    _ mentions: [FoundMention], in document: AnalysedDocument
  ) throws(TimeIsOver) -> ResolvedDocument {
    let named = mentions.filter { !$0.isAnaphoric }
    let names = NameGroups(named, in: document)
    let entities = names.entities()
    let references = ReferenceResolver(
      document: document, names: zip(named, names.entityOfMention).map(ResolvedMention.init),
      entities: entities)
    var check = PacedCheck()
    let resolved = try mentions.map { mention throws(TimeIsOver) in
      try check.step()
      return mention.isAnaphoric ? references.resolve(mention) : references.name(at: mention)
    }
    return ResolvedDocument(
      analysed: document, mentions: resolved.compactMap(\.self), entities: entities)
  }
}
