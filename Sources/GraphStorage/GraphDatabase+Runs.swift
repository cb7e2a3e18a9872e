internal import Foundation
internal import GRDB
public import GraphModel

extension GraphDatabase {
  /// How many runs are kept; older ones go when one begins.
  public static let keptRuns = 20

  /// Takes note that a build has begun.
  ///
  /// - Parameters:
  ///   - paths: What it reads, as the user named it.
  ///   - extractor: The version of Liaison, and what makes the graph.
  ///   - startedAt: When it began, as `2026-11-25T10:00:00Z`.
  /// - Returns: Which run it is, for `endRun`.
  /// - Throws: `StorageError`.
  public func beginRun(paths: [String], extractor: String, startedAt: String) throws -> Int64 {
    let list = String(decoding: try JSONEncoder().encode(paths), as: UTF8.self)
    return try StorageError.translating(path: path) {
      try queue.write { database in
        try database.execute(
          sql: "insert into run (paths, extractor, started_at) values (?, ?, ?)",
          arguments: [list, extractor, startedAt])
        let id = database.lastInsertedRowID
        try database.execute(
          sql: "delete from run where id not in (select id from run order by id desc limit ?)",
          arguments: [Self.keptRuns])
        return id
      }
    }
  }

  /// Takes note of how a build ended, and of what it had to say.
  ///
  /// - Throws: `StorageError`; then nothing of it is kept.
  public func endRun(
    _ id: Int64, _ outcome: StoredRun.Outcome, counts: StoredRun.Counts,
    diagnostics: [Diagnostic], endedAt: String
  ) throws {
    try StorageError.translating(path: path) {
      try queue.write { database in
        try database.execute(
          sql: """
            update run set outcome = ?, ended_at = ?, added = ?, changed = ?, unchanged = ?,
              removed = ?, failed = ?
            where id = ?
            """,
          arguments: [
            outcome.rawValue, endedAt, counts.added, counts.changed, counts.unchanged,
            counts.removed, counts.failed, id,
          ])
        // Other builds at the same time may have pushed this one out.
        guard database.changesCount > 0 else { return }
        let statement = try database.cachedStatement(
          sql: "insert into diagnostic (run, severity, place, message) values (?, ?, ?, ?)")
        for diagnostic in diagnostics {
          try statement.execute(
            arguments: [
              id, diagnostic.severity.rawValue, diagnostic.place, diagnostic.message,
            ])
        }
      }
    }
  }

  /// The builds that are kept, the last one first.
  ///
  /// - Throws: `StorageError`.
  public func runs() throws -> [StoredRun] {
    guard try hasTable("run") else { return [] }
    return try rows("select * from run order by id desc").map(StoredRun.init)
  }

  /// What the build `run` had to say, in the order in which it came up.
  ///
  /// - Throws: `StorageError`.
  public func diagnostics(ofRun run: Int64) throws -> [Diagnostic] {
    guard try hasTable("diagnostic") else { return [] }
    return try rows(
      "select severity, place, message from diagnostic where run = ? order by id", [.integer(run)]
    ).map {
      Diagnostic(
        severity: Diagnostic.Severity(rawValue: $0.text("severity")) ?? .note,
        place: $0.text("place"), message: $0.text("message"))
    }
  }

  /// Whether there is such a table; a file of an older version, which is only read, has fewer.
  func hasTable(_ name: String) throws -> Bool {
    try !rows("select 1 from sqlite_schema where type = 'table' and name = ?", [.text(name)])
      .isEmpty
  }
}

extension StoredRun {
  fileprivate init(row: StoredRow) {
    id = Int64(row.count("id"))
    startedAt = row.text("started_at")
    endedAt = row["ended_at"].string
    paths =
      (try? JSONDecoder().decode([String].self, from: Data(row.text("paths").utf8))) ?? []
    extractor = row.text("extractor")
    counts = Counts(
      added: row.count("added"), changed: row.count("changed"), unchanged: row.count("unchanged"),
      removed: row.count("removed"), failed: row.count("failed"))
    outcome = row["outcome"].string.flatMap(Outcome.init)
  }
}
