/// What the database knows of one build.
public struct StoredRun: Hashable, Sendable {
  /// How a build ended.
  public enum Outcome: String, CaseIterable, Sendable {
    /// It came to its end.
    case whole
    /// A person stopped it.
    case stopped
  }

  /// How many documents a build found in which state.
  public struct Counts: Hashable, Sendable {
    /// New ones.
    public var added: Int
    /// Those that replaced what they said before.
    public var changed: Int
    /// Those that were passed over, being as they were.
    public var unchanged: Int
    /// Those that were removed.
    public var removed: Int
    /// Those that could not be read.
    public var failed: Int

    /// Counts of documents.
    public init(
      added: Int = 0, changed: Int = 0, unchanged: Int = 0, removed: Int = 0, failed: Int = 0
    ) {
      self.added = added
      self.changed = changed
      self.unchanged = unchanged
      self.removed = removed
      self.failed = failed
    }
  }

  /// Which run it is.
  public let id: Int64
  /// When it began, as `2026-11-25T10:00:00Z`.
  public let startedAt: String
  /// When it ended; none, while it is under way or where it was killed.
  public let endedAt: String?
  /// What it read, as the user named it.
  public let paths: [String]
  /// The version of Liaison, and what made the graph.
  public let extractor: String
  /// What it found; all zero, where it was killed.
  public let counts: Counts
  /// How it ended; none, while it is under way or where it was killed.
  public let outcome: Outcome?
}
