internal import Foundation
internal import GRDB

extension GraphDatabase {
  /// The rows that `sql` gives, its `?` filled by `arguments` in order.
  ///
  /// - Throws: `StorageError` with `.query` when SQLite does not accept the statement, when it is
  ///   more than one, or when it would write.
  public func rows(_ sql: String, _ arguments: [StoredValue] = []) throws -> [StoredRow] {
    try ask(sql, arguments).rows
  }

  /// The columns and rows that `sql` gives; the columns are there even without rows.
  ///
  /// - Throws: `StorageError`, as `rows` does.
  public func ask(
    _ sql: String, _ arguments: [StoredValue] = []
  ) throws -> (columns: [String], rows: [StoredRow]) {
    do {
      return try queue.read { database in
        let statement = try database.cachedStatement(sql: sql)
        let columns = statement.columnNames
        let cursor = try Row.fetchCursor(
          statement, arguments: StatementArguments(arguments.map(\.databaseValue)))
        var rows: [StoredRow] = []
        while let row = try cursor.next() {
          rows.append(
            StoredRow(columns: columns, values: row.databaseValues.map(StoredValue.init)))
        }
        return (columns, rows)
      }
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_READONLY, .SQLITE_RANGE, .SQLITE_MISMATCH:
        throw StorageError(.query, path: path, detail: error.message ?? "\(error.resultCode)")
      default:
        throw StorageError(error, path: path)
      }
    }
  }
}

extension StoredValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .blob(let value): Data(value).databaseValue
    }
  }

  init(_ value: DatabaseValue) {
    self =
      switch value.storage {
      case .null: .null
      case .int64(let value): .integer(value)
      case .double(let value): .real(value)
      case .string(let value): .text(value)
      case .blob(let value): .blob(Array(value))
      }
  }
}
