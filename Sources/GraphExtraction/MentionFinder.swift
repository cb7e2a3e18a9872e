public import GraphModel
public import LinguisticAnalysis

/// Finds the places where a document names or refers to entities.
///
/// The linguistic finder fills this with knowledge of the language; a trained model can too.
public protocol MentionFinder: Sendable {
  /// The mentions in text order, without overlap. The furniture of a page gives none, unless a
  /// finder knows better.
  ///
  /// - Throws: `TimeIsOver`, where it is done within a `TimeLimit`; nothing else.
  func mentions(in document: AnalysedDocument) throws -> [FoundMention]
}

/// A mention whose entity is not yet known.
public struct FoundMention: Hashable, Sendable {
  /// What kind of thing it stands for.
  public let type: EntityType
  /// Where it stands in the document's text.
  public let span: TextSpan
  /// Whether it refers ("the agency", "she") instead of naming.
  public let isAnaphoric: Bool
  /// How sure the finder is, from 0 to 1.
  public let confidence: Double

  /// A mention made of its parts.
  public init(
    type: EntityType, span: TextSpan, isAnaphoric: Bool = false, confidence: Double = 1
  ) {
    self.type = type
    self.span = span
    self.isAnaphoric = isAnaphoric
    self.confidence = confidence
  }
}
