/// What tells, without reading a file, that it has not been written to since.
public struct FileStamp: Hashable, Sendable {
  /// In bytes.
  public let size: Int
  /// When its content last changed, in nanoseconds since 1970.
  public let modified: Int

  /// A stamp of these values.
  public init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }

  /// The stamp of the file that `source` is; none of a pipe, of standard input, and of what is
  /// not there.
  public init?(of source: DocumentSource) {
    guard !source.isStandardInput, let status = try? FileSystem.status(at: source.name) else {
      return nil
    }
    self.init(status)
  }

  /// The stamp of a file with this status; none of what is no file.
  init?(_ status: FileSystem.Status) {
    guard status.kind == .file else { return nil }
    self.init(size: status.size, modified: status.modified)
  }
}
