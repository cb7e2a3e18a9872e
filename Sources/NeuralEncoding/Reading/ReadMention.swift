public import GraphModel

/// A mention that was read in a document.
public struct ReadMention: Hashable, Sendable {
  /// The index of the unit that it stands in.
  public let unit: Int
  /// Its words, among those of the unit.
  public let words: Range<Int>
  /// What kind of thing it stands for.
  public internal(set) var type: EntityType
  /// Whether it refers ("the agency") instead of naming.
  public let isAnaphoric: Bool
  /// The geometric mean of its words' probabilities, from 0 to 1.
  public let confidence: Double
  /// The number of the entity that it stands for; nil where nothing before it is known to fit.
  public internal(set) var entity: Int?
}

/// What a model says for an edge, in one unit.
public struct ScoredStatement: Hashable, Sendable {
  /// What is said.
  public let relation: Relation
  /// The entity at the head; of a symmetric relation the lesser number.
  public let head: Int
  /// The entity at the tail.
  public let tail: Int
  /// How much speaks for it: log-odds before calibration, the scores of all pairs of mentions
  /// pooled, the greatest of several windows.
  public let score: Double
  /// The same of the pairs that end in each unit, the surest first.
  public let units: [UnitScore]

  /// What speaks for a statement in one unit.
  public struct UnitScore: Hashable, Sendable {
    /// The index of the unit.
    public let unit: Int
    /// The pooled scores of the pairs that end in it.
    public let score: Double
  }
}
