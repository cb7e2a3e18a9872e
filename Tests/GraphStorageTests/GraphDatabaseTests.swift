import Foundation
import GRDB
import GraphSchema
import GraphStorage
import TestSupport
import Testing

@Suite struct GraphDatabaseTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a new file gets the current schema and keeps it`() throws {
    let path = folder.path("new.sqlite")
    try GraphDatabase(path: path, access: .writing).close()
    let database = try GraphDatabase(path: path, access: .reading)
    #expect(
      try database.rows("pragma user_version").first?.values
        == [.integer(Int64(GraphSchema.currentVersion))])
    #expect(try database.rows("select * from document").isEmpty)
  }

  @Test func `a file of version 1 is brought up to date, and keeps its documents`() throws {
    let path = folder.path("old.sqlite")
    let scripts = try #require(GraphSchema.migrations.first).joined(separator: "\n")
    try run(
      sql: scripts + """
        ;
        insert into document values (1, 'a.txt', '/a.txt', 'A', 'h', 'x', '2026-01-01', '');
        pragma user_version = 1;
        pragma application_id = \(GraphSchema.applicationID);
        """, on: path)
    try GraphDatabase(path: path, access: .writing).close()
    let database = try GraphDatabase(path: path, access: .reading)
    #expect(
      try database.rows("pragma user_version").first?.values
        == [.integer(Int64(GraphSchema.currentVersion))])
    #expect(
      try database.rows("select source, published, author, language, address from document")
        .map(\.values) == [["a.txt", .null, .null, .null, .null]])
    #expect(
      try database.rows("select voice, signature from document").map(\.values) == [[1, .null]])
  }

  @Test func `a missing file is not made by reading`() {
    let path = folder.path("none.sqlite")
    #expect(throws: StorageError(.missing, path: path)) {
      try GraphDatabase(path: path, access: .reading)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let path = try folder.write("Dear reader, this is a letter and nothing else.", to: "letter.txt")
    for access in [GraphDatabase.Access.reading, .writing] {
      let error = #expect(throws: StorageError.self) {
        try GraphDatabase(path: path, access: access)
      }
      #expect(error?.code == .notADatabase)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Dear reader"))
  }

  @Test func `the database of another program is refused and left alone`() throws {
    let path = folder.path("other.sqlite")
    try run(sql: "create table recipe (name)", on: path)
    for access in [GraphDatabase.Access.reading, .writing] {
      #expect(throws: StorageError(.foreign, path: path)) {
        try GraphDatabase(path: path, access: access)
      }
    }
  }

  @Test func `a database of a newer version is refused`() throws {
    let path = folder.path("newer.sqlite")
    try GraphDatabase(path: path, access: .writing).close()
    try run(sql: "pragma user_version = 99", on: path)
    let error = #expect(throws: StorageError.self) {
      try GraphDatabase(path: path, access: .writing)
    }
    #expect(error?.code == .newer)
    #expect(
      error?.description == """
        \(path) was made by a newer version of Liaison (schema 99, this version knows \
        \(GraphSchema.currentVersion)); update Liaison, or build another file with --database
        """)
  }

  @Test func `a folder that is not there is named`() {
    let path = folder.path("no/such/folder/graph.sqlite")
    let error = #expect(throws: StorageError.self) {
      try GraphDatabase(path: path, access: .writing)
    }
    #expect(error?.code == .denied)
    #expect(error?.description.hasPrefix("\(path) cannot be opened") == true)
  }

  @Test(arguments: [
    "delete from document", "select 1; select 2", "selec", "drop table document",
    "insert into entity_type values ('x')", "",
  ])
  func `asking never writes`(sql: String) throws {
    let path = folder.path("graph.sqlite")
    try GraphDatabase(path: path, access: .writing).close()
    let database = try GraphDatabase(path: path, access: .reading)
    let error = #expect(throws: StorageError.self) { try database.ask(sql) }
    #expect(error?.code == .query)
  }

  /// Changes a database behind the library's back.
  private func run(sql: String, on path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }
}
