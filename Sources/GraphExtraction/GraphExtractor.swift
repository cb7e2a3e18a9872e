import GraphModel
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
}
