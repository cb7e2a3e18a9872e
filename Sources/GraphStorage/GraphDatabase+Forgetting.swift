internal import GRDB

/// Something that was taken out by hand, and is passed over when a folder is read.
public struct ForgottenPlace: Hashable, Sendable {
  /// The absolute path of the document, or of a file with all that it holds.
  public let location: String
  /// The absolute path of the file that it is in.
  public let file: String
}

extension GraphDatabase {
  /// Removes the document at `location` with everything that only it said, and remembers that.
  ///
  /// Text from standard input has no place where it would be found again: it is only removed.
  ///
  /// - Parameters:
  ///   - whole: The absolute path of the file that the document is in, if all of that is to be
  ///     passed over.
  ///   - forgottenAt: When, as `2026-11-25T10:00:00Z`.
  /// - Returns: Whether there was such a document.
  /// - Throws: `StorageError`; then it stays.
  @discardableResult
  public func forgetDocument(
    location: String, whole: String? = nil, forgottenAt: String
  ) throws -> Bool {
    try StorageError.translating(path: path) {
      try queue.write { database in
        let row = try Row.fetchOne(
          database, sql: "select file from document where location = ?", arguments: [location])
        guard let row else { return false }
        let changes = try Self.remove(location: location, in: database)
        try EntityUpkeep(database: database).settle(changes)
        guard !location.hasPrefix("stdin:") else { return true }
        try database.execute(
          sql: "insert or replace into forgotten (location, file, forgotten_at) values (?, ?, ?)",
          arguments: [whole ?? location, whole ?? row["file"] ?? location, forgottenAt])
        return true
      }
    }
  }

  /// What is to be passed over, by location.
  ///
  /// - Throws: `StorageError`.
  public func forgotten() throws -> [ForgottenPlace] {
    guard try hasTable("forgotten") else { return [] }
    return try rows("select location, file from forgotten order by location").map {
      ForgottenPlace(location: $0.text("location"), file: $0.text("file"))
    }
  }

  /// No longer passes over what is at `location`; its file will be opened by the next build.
  ///
  /// - Throws: `StorageError`.
  public func recall(_ location: String) throws {
    try StorageError.translating(path: path) {
      try queue.write { database in
        try database.execute(
          sql: "delete from file where location in (select file from forgotten where location = ?)",
          arguments: [location])
        try database.execute(
          sql: "delete from forgotten where location = ?", arguments: [location])
      }
    }
  }
}
