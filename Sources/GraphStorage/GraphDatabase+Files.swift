internal import GRDB

extension GraphDatabase {
  /// What is known of the file at `location`, and how many documents came out of it; nothing, if
  /// it was never read to its end.
  ///
  /// - Throws: `StorageError`.
  public func file(at location: String) throws -> (file: StoredFile, documents: Int)? {
    try files(from: location, limit: 1).first.flatMap { $0.file.location == location ? $0 : nil }
  }

  /// What is known of the files from `location` on, by the bytes of their locations, and how many
  /// documents came out of each.
  ///
  /// - Parameter limit: How many files to give at most.
  /// - Throws: `StorageError`.
  func files(
    from location: String, limit: Int
  ) throws -> [(file: StoredFile, documents: Int)] {
    try StorageError.translating(path: path) {
      // One statement sees one state of the file by itself, so no transaction is begun for it.
      try queue.unsafeRead { database in
        let statement = try database.cachedStatement(
          sql: """
            select location, size, modified, reading,
              (select count(*) from document where document.file = file.location) as documents
            from file where location >= ? order by location limit ?
            """)
        let rows = try Row.fetchCursor(statement, arguments: [location, limit])
        var files: [(file: StoredFile, documents: Int)] = []
        while let row = try rows.next() {
          let file = StoredFile(
            location: row[0], size: row[1], modified: row[2], reading: row[3])
          files.append((file, row[4]))
        }
        return files
      }
    }
  }

  /// The files that documents were read out of, by their absolute paths.
  ///
  /// - Throws: `StorageError`.
  public func fileLocations() throws -> [String] {
    try rows(
      "select distinct coalesce(file, location) as place from document order by place"
    ).map { $0.text("place") }
  }

  /// Takes note that `file` was read to its end.
  ///
  /// - Throws: `StorageError`.
  public func record(_ file: StoredFile) throws {
    try StorageError.translating(path: path) {
      try queue.write { try file.write(to: $0) }
    }
  }

  /// Removes the documents that were read out of the file at `location`, but for `kept` ones.
  ///
  /// - Parameter kept: The locations of the documents that stay.
  /// - Returns: How many were removed.
  /// - Throws: `StorageError`; then nothing is removed.
  @discardableResult
  public func removeDocuments(
    ofFile location: String, keeping kept: Set<String> = []
  ) throws -> Int {
    try StorageError.translating(path: path) {
      try queue.write { database in
        let gone = try String.fetchAll(
          database,
          sql: """
            select location from document where file = ?1 or (file is null and location = ?1)
            order by location
            """, arguments: [location]
        ).filter { !kept.contains($0) }
        var changes = EntityUpkeep.Changes()
        for document in gone {
          changes.formUnion(try Self.remove(location: document, in: database))
        }
        try EntityUpkeep(database: database).settle(changes)
        return gone.count
      }
    }
  }
}
