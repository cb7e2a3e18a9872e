public import GraphModel

/// Finds the edges that a document's sentences state between its entities.
///
/// The linguistic finder fills this with knowledge of the language; a trained model can too.
public protocol RelationFinder: Sendable {
  /// The statements in text order. Their ends are allowed by the relation and differ.
  ///
  /// - Throws: `TimeIsOver`, where it is done within a `TimeLimit`; nothing else.
  func statements(in document: ResolvedDocument) throws -> [Statement]
}

/// One sentence's claim that an edge holds.
public struct Statement: Hashable, Sendable {
  /// The index of the head among `ResolvedDocument.entities`.
  public let head: Int
  /// What is claimed.
  public let relation: Relation
  /// The index of the tail among `ResolvedDocument.entities`.
  public let tail: Int
  /// The index of the sentence among `AnalysedDocument.sentences`.
  public let sentence: Int
  /// What the sentence adds.
  public let attributes: Attributes
  /// How sure the finder is, from 0 to 1.
  public let confidence: Double

  /// A statement made of its parts.
  public init(
    head: Int, relation: Relation, tail: Int, sentence: Int,
    attributes: Attributes = Attributes(), confidence: Double = 1
  ) {
    self.head = head
    self.relation = relation
    self.tail = tail
    self.sentence = sentence
    self.attributes = attributes
    self.confidence = confidence
  }
}
