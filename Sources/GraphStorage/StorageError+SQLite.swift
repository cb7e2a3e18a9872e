internal import GRDB

extension StorageError {
  /// The failure that SQLite's result code stands for.
  init(_ error: DatabaseError, path: String) {
    let code: Code =
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      case .SQLITE_FULL: .full
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .denied
      default: .other
      }
    self.init(code, path: path, detail: error.message ?? "SQLite error \(error.resultCode)")
  }

  /// Runs `body`, and turns SQLite's errors into failures of the database at `path`.
  static func translating<Result>(path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }
}
