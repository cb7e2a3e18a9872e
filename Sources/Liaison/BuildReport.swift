public import GraphModel
public import GraphStorage

/// What a build did.
public struct BuildReport: Hashable, Sendable {
  /// Documents that the database did not have.
  public internal(set) var added = 0
  /// Documents that replaced what they said before.
  public internal(set) var changed = 0
  /// Documents that were passed over, being as they were.
  public internal(set) var unchanged = 0
  /// Documents that were removed, their files being gone, or no longer holding them.
  public internal(set) var removed = 0
  /// Documents that could not be read.
  public internal(set) var failed = 0
  /// Whether the build was stopped before its end; the next one goes on from there.
  public internal(set) var isStopped = false
  /// What a person should know, in input order.
  public internal(set) var diagnostics: [Diagnostic]

  /// How many documents were found and read, now or before.
  public var documents: Int { added + changed + unchanged }

  /// Whether something could not be read.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension BuildReport {
  /// The counts as the database keeps them.
  public var counts: StoredRun.Counts {
    StoredRun.Counts(
      added: added, changed: changed, unchanged: unchanged, removed: removed, failed: failed)
  }
}
