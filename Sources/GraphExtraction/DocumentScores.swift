public import GraphModel

/// All that a trained model considered in a document, before its calibration chose.
///
/// This is what a calibration is fitted on.
public struct DocumentScores: Sendable {
  /// The entities, doubtful ones among them.
  public let entities: [EntityScore]
  /// The edges, improbable ones among them, by head, tail and relation.
  public let edges: [EdgeScore]

  /// An entity, and what speaks for it.
  public struct EntityScore: Sendable {
    /// The entity.
    public let entity: Entity
    /// The greatest confidence of its named mentions, from 0 to 1.
    public let confidence: Double
    /// Whether knowledge of the language finds it too.
    public let isCorroborated: Bool
  }

  /// An edge, and what speaks for it.
  public struct EdgeScore: Sendable {
    /// The index of the head among the entities.
    public let head: Int
    /// What is said.
    public let relation: Relation
    /// The index of the tail among the entities.
    public let tail: Int
    /// The model's log-odds; nil where it did not see both ends together.
    public let score: Double?
    /// Whether a pattern of the language states it.
    public let isStated: Bool
  }
}
