public import GraphModel

/// A document that was read, to be stored.
public struct ReadDocument: Sendable {
  /// What it says.
  public let graph: DocumentGraph
  /// The absolute path that it is known by.
  public let location: String
  /// What turned it into a graph; another one will read it again.
  public let extractor: String
  /// When it was read, as `2026-11-25T10:00:00Z`.
  public let readAt: String
  /// The absolute path of the file that it was read out of; none for standard input.
  public let file: String?
  /// The file, if the document is all that it holds, to be recorded as read.
  public let whole: StoredFile?

  /// A document with these particulars.
  public init(
    _ graph: DocumentGraph, location: String, extractor: String, readAt: String,
    file: String? = nil, whole: StoredFile? = nil
  ) {
    self.graph = graph
    self.location = location
    self.extractor = extractor
    self.readAt = readAt
    self.file = file
    self.whole = whole
  }
}
