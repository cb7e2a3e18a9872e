internal import Foundation
internal import GRDB
public import GraphModel

extension GraphDatabase {
  /// What is known of the document at `location`; nothing, if it is not there.
  ///
  /// - Throws: `StorageError`.
  public func document(at location: String) throws -> StoredDocument? {
    try StorageError.translating(path: path) {
      // In a transaction, GRDB would tell SQLite that nothing may be written, and SQLite then
      // compiles every statement of the connection again, which takes longer than the rest.
      try queue.unsafeRead { database in
        try Row.fetchOne(
          database.cachedStatement(
            sql: "select source, content_hash, extractor from document where location = ?"),
          arguments: [location]
        ).map { row in
          StoredDocument(
            source: row[0], location: location, contentHash: row[1], extractor: row[2])
        }
      }
    }
  }

  /// Stores what documents say, in one transaction; what their locations said before goes.
  ///
  /// - Parameter files: Further files to be recorded as read, which hold what is known of them.
  /// - Throws: `StorageError`; then nothing of them is stored.
  public func store(_ documents: [ReadDocument], recording files: [StoredFile] = []) throws {
    try StorageError.translating(path: path) {
      try queue.write { database in
        var changes = EntityUpkeep.Changes()
        for document in documents {
          changes.formUnion(try DocumentWriter(database: database, read: document).write())
          try document.whole?.write(to: database)
        }
        try EntityUpkeep(database: database).settle(changes)
        for file in files { try file.write(to: database) }
      }
    }
  }

  /// Stores what a document says, as `store(_:)` does.
  ///
  /// - Throws: `StorageError`; then nothing of it is stored.
  public func store(
    _ graph: DocumentGraph, location: String, extractor: String, readAt: String,
    file: String? = nil, whole: StoredFile? = nil
  ) throws {
    try store([
      ReadDocument(
        graph, location: location, extractor: extractor, readAt: readAt, file: file, whole: whole)
    ])
  }

  /// Removes the document at `location`, and everything that only it said.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: `StorageError`; then nothing is removed.
  @discardableResult
  public func removeDocument(location: String) throws -> Bool {
    try StorageError.translating(path: path) {
      try queue.write { database in
        let changes = try Self.remove(location: location, in: database)
        guard !changes.isEmpty else { return false }
        try EntityUpkeep(database: database).settle(changes)
        return true
      }
    }
  }

  static func remove(
    location: String, in database: Database
  ) throws -> EntityUpkeep.Changes {
    var changes = EntityUpkeep.Changes()
    guard
      let id = try Int64.fetchOne(
        database.cachedStatement(sql: "select id from document where location = ?"),
        arguments: [location])
    else { return changes }
    changes.documents = 1
    changes.entities = try String.fetchSet(
      database.cachedStatement(sql: "select entity from document_entity where document = ?"),
      arguments: [id])
    changes.acronyms = Set(
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            select document_entity.type, acronym.folded from acronym
            join document_entity on document_entity.id = acronym.document_entity
            where document_entity.document = ?
            """), arguments: [id]
      ).map { EntityUpkeep.Acronym(type: $0["type"], folded: $0["folded"]) })
    try VoiceUpkeep(database: database).remove(id)
    return changes
  }
}
