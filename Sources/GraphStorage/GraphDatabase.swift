internal import Foundation
internal import GRDB
internal import GraphSchema

/// A Liaison database: one SQLite file that holds documents and the graph they make.
public struct GraphDatabase: Sendable {
  /// What a database is opened for.
  public enum Access: Sendable {
    /// To ask. The file must be there, and nothing is written to it.
    case reading
    /// To ask and to store. A file that is not there is made.
    case writing
  }

  /// The file's path.
  public let path: String
  let queue: DatabaseQueue

  /// Opens the database at `path`; a file of an older version is brought up to date when writing.
  ///
  /// - Throws: `StorageError` when the file is missing, damaged, another program's, newer, locked,
  ///   or may not be opened.
  public init(path: String, access: Access) throws {
    self.path = path
    let isThere = FileManager.default.fileExists(atPath: path)
    if access == .reading && !isThere { throw StorageError(.missing, path: path) }
    queue = try StorageError.translating(path: path) {
      try Self.open(path: path, access: access)
    }
    try StorageError.translating(path: path) { try prepare(access: access) }
  }

  private static func open(path: String, access: Access) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(5)
    configuration.label = "liaison"
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError
      where access == .reading && error.resultCode == .SQLITE_CANTOPEN
    {
      // A file in a folder that may not be written: SQLite cannot put its lock files beside it.
      let url = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      return try DatabaseQueue(path: url, configuration: configuration)
    }
  }

  /// Checks that the file is ours, and brings its schema up to date.
  private func prepare(access: Access) throws {
    let version = try queue.read { database in
      let application = try Int32.fetchOne(database, sql: "pragma application_id") ?? 0
      let version = try Int.fetchOne(database, sql: "pragma user_version") ?? 0
      let isEmpty = try Int.fetchOne(database, sql: "select count(*) from sqlite_schema") == 0
      let isOurs = application == GraphSchema.applicationID
      guard isOurs || (isEmpty && application == 0 && access == .writing) else {
        throw StorageError(.foreign, path: path)
      }
      guard version <= GraphSchema.currentVersion else {
        throw StorageError(
          .newer, path: path,
          detail: "schema \(version), this version knows \(GraphSchema.currentVersion)")
      }
      return version
    }
    guard access == .writing else { return }
    try queue.writeWithoutTransaction { database in
      // Readers go on while a build writes, and a commit need not wait for the disk: after a
      // crash of the machine the last documents may be missing, but the file is whole.
      try database.execute(sql: "pragma journal_mode = wal; pragma synchronous = normal")
      // What SQLite keeps to take back a statement, here the removal of a document with all that
      // it said, stays in memory: a megabyte. So do 16 megabytes of pages. The log is moved into
      // the file whenever it holds 64 megabytes: a page that many documents touch goes there once.
      try database.execute(
        sql: """
          pragma temp_store = memory; pragma cache_size = -16000; pragma wal_autocheckpoint = 16000
          """)
    }
    for (index, scripts) in GraphSchema.migrations.enumerated().dropFirst(version) {
      try queue.write { database in
        for script in scripts { try database.execute(sql: script) }
        try database.execute(sql: "pragma user_version = \(index + 1)")
        try database.execute(sql: "pragma application_id = \(GraphSchema.applicationID)")
      }
    }
  }

  /// Moves everything into the one file, and closes it.
  ///
  /// The file is left as plain SQLite, so that reading it needs and leaves no other file beside it.
  ///
  /// - Throws: `StorageError` when the disk is full.
  public func close() throws {
    try StorageError.translating(path: path) {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "pragma optimize; pragma wal_checkpoint(truncate)")
        // While someone reads, the log stays; it is then SQLite's to clear away.
        try? database.execute(sql: "pragma journal_mode = delete")
      }
      try queue.close()
    }
  }
}
