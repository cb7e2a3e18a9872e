import GraphModel
import TestSupport
import Testing

@testable import GraphStorage

@Suite struct StoredFilesTests {
  private let folder: TemporaryFolder
  private let database: GraphDatabase

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path + "/g.sqlite", access: .writing)
  }

  private func file(_ number: Int) -> StoredFile {
    StoredFile(location: "/é/\(number).txt", size: number, modified: 1, reading: "test")
  }

  /// What is asked for: many files, some of them not there, before and behind them all.
  private var locations: [String] {
    (["/", "/ü"] + (0..<3_000).map { file($0).location }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private func store() throws {
    for number in stride(from: 1, to: 3_000, by: 2) { try database.record(file(number)) }
  }

  @Test func `each file is found in order, and no other`() throws {
    try store()
    var files = StoredFiles(of: database)
    for location in locations {
      let known = try database.file(at: location)
      #expect(try files.file(at: location)?.file == known?.file)
    }
  }

  @Test func `each file is found in any order, and more than once`() throws {
    try store()
    var files = StoredFiles(of: database)
    var generator = SeededGenerator(seed: 1)
    for location in locations.shuffled(using: &generator).prefix(300) {
      let known = try database.file(at: location)
      for _ in 0..<2 { #expect(try files.file(at: location)?.file == known?.file) }
    }
  }

  @Test func `the documents of each file are counted`() throws {
    for (number, count) in [2, 0, 1].enumerated() {
      for document in 0..<count {
        let location = "\(file(number).location)#\(document)"
        try database.store(
          MarkedDocument(location).saying("A text.").graph, location: location,
          extractor: "test", readAt: "2026-01-01 00:00:00", file: file(number).location)
      }
      try database.record(file(number))
    }
    var files = StoredFiles(of: database)
    #expect(try (0..<4).map { try files.file(at: file($0).location)?.documents } == [2, 0, 1, nil])
  }

  @Test func `a database without files has none`() throws {
    var files = StoredFiles(of: database)
    for location in locations.prefix(3) { #expect(try files.file(at: location) == nil) }
  }
}
