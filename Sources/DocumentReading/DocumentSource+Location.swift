internal import Foundation

extension DocumentSource {
  /// What the document is known by: its absolute path.
  ///
  /// Text from standard input has none, and is known by the hash of its content.
  public func location(contentHash: String) -> String {
    isStandardInput ? "stdin:\(contentHash)" : Self.location(of: name)
  }

  /// `path` from the root, without `.` and `..`.
  public static func location(of path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
