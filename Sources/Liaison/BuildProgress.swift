/// How far a build has come.
public struct BuildProgress: Hashable, Sendable {
  /// Documents that were read, passed over, or could not be read.
  public var documents = 0
  /// Files, and the like, that are done with.
  public var sources = 0
  /// How many there are; one may hold many documents.
  public var allSources: Int

  /// Nothing done yet.
  public init(allSources: Int) { self.allSources = allSources }
}
