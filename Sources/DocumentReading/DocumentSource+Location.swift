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

  /// Whether the file system says that nothing is at `location`.
  ///
  /// What cannot be asked about, such as a file in a folder that may not be entered, counts as there.
  public static func isMissing(_ location: String) -> Bool {
    do {
      _ = try FileSystem.status(at: location)
      return false
    } catch {
      return error.isMissing
    }
  }
}
