/// What the database knows of a document without looking at its text.
public struct StoredDocument: Hashable, Sendable {
  /// Where it was read from, as the user named it.
  public let source: String
  /// The same as an absolute path, which is what a document is known by.
  public let location: String
  /// A hash of the bytes that were read.
  public let contentHash: String
  /// What turned it into a graph.
  public let extractor: String

  /// A stored document's particulars.
  public init(source: String, location: String, contentHash: String, extractor: String) {
    self.source = source
    self.location = location
    self.contentHash = contentHash
    self.extractor = extractor
  }
}
