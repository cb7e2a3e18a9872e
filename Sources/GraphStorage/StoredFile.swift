internal import GRDB

/// What the database knows of a file that was read to its end.
public struct StoredFile: Hashable, Sendable {
  /// Its absolute path.
  public let location: String
  /// In bytes.
  public let size: Int
  /// When it was last written to, in nanoseconds since 1970.
  public let modified: Int
  /// What read it, and how.
  public let reading: String

  /// A file with these marks.
  public init(location: String, size: Int, modified: Int, reading: String) {
    self.location = location
    self.size = size
    self.modified = modified
    self.reading = reading
  }

  func write(to database: Database) throws {
    try database.cachedStatement(
      sql: "insert or replace into file (location, size, modified, reading) values (?, ?, ?, ?)"
    ).execute(arguments: [location, size, modified, reading])
  }
}
