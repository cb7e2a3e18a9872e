/// A place in a document where an entity is named or referred to.
public struct Mention: Hashable, Sendable {
  /// The entity it stands for: an `Entity.id` of the same document graph.
  public let entity: String
  /// Where it stands in the document's text.
  public let span: TextSpan
  /// The words themselves.
  public let surface: String
  /// Whether it refers ("the agency", "she") instead of naming.
  public let isAnaphoric: Bool
  /// How sure the extractor is, from 0 to 1.
  public let confidence: Double

  /// A mention made of its parts.
  public init(
    entity: String, span: TextSpan, surface: String, isAnaphoric: Bool = false,
    confidence: Double = 1
  ) {
    self.entity = entity
    self.span = span
    self.surface = surface
    self.isAnaphoric = isAnaphoric
    self.confidence = confidence
  }
}
