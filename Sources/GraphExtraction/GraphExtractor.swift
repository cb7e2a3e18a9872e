public import GraphModel
import LinguisticAnalysis

/// Turns a document into the graph of what it says.
public struct GraphExtractor: Sendable {
  private let mentionFinder: any MentionFinder
  private let relationFinder: any RelationFinder

  /// An extractor that finds mentions and relations with the given finders.
  public init(mentionFinder: any MentionFinder, relationFinder: any RelationFinder) {
    self.mentionFinder = mentionFinder
    self.relationFinder = relationFinder
  }

  /// The graph of what `document` says: its entities, with or without edges, the edges that it
  /// states, and every mention.
  public func extract(_ document: Document) -> DocumentGraph {
    let analysed = TextAnalyser().analyse(document)
    let resolved = MentionResolver().resolve(mentionFinder.mentions(in: analysed), in: analysed)
    return DocumentGraph(resolved, stating: relationFinder.statements(in: resolved))
  }
}

extension GraphExtractor {
  /// The extractor that works by knowledge of the language alone.
  public static let linguistic = GraphExtractor(
    mentionFinder: LinguisticMentionFinder(), relationFinder: LinguisticRelationFinder())
}
