/// Why a database could not be opened, read or written.
public struct StorageError: Error, Hashable, Sendable {
  /// The kinds of failure, for code that must tell them apart.
  public enum Code: String, Sendable {
    /// There is no such file.
    case missing
    /// The file is not an SQLite database, or is damaged.
    case notADatabase
    /// The file is the database of another program.
    case foreign
    /// A newer version of Liaison made the file.
    case newer
    /// Another process is writing to it, and went on for too long.
    case locked
    /// The disk is full.
    case full
    /// The file or its folder may not be opened or written.
    case denied
    /// A query that SQLite refused.
    case query
    /// Anything else that SQLite reports.
    case other
  }

  /// What kind of failure it is.
  public let code: Code
  /// The database's path.
  public let path: String
  /// What SQLite says, where that helps.
  public let detail: String

  /// A failure of the database at `path`.
  public init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }
}

extension StorageError: CustomStringConvertible {
  /// What happened, and how to mend it.
  public var description: String {
    switch code {
    case .missing:
      "there is no database \(path); make one with: liaison build FOLDER --database \(path)"
    case .notADatabase:
      "\(path) is not a database, or it is damaged (\(detail)); name another file with --database,"
        + " or delete it and build it again"
    case .foreign:
      "\(path) is the database of another program, and stays as it is; name another file with"
        + " --database"
    case .newer:
      "\(path) was made by a newer version of Liaison (\(detail)); update Liaison, or build"
        + " another file with --database"
    case .locked:
      "\(path) is in use by another process that is writing to it; wait until it has finished, and"
        + " try again"
    case .full:
      "the disk that holds \(path) is full; what was stored before is safe. Make room, and run the"
        + " same command again"
    case .denied:
      "\(path) cannot be opened (\(detail)); check that the folder is there and that you may write"
        + " to it"
    case .query:
      "the query is not valid: \(detail)"
    case .other:
      "\(path): \(detail)"
    }
  }
}
