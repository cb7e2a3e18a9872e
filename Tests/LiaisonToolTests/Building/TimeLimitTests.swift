import Foundation
import Liaison
import TestSupport
import Testing

/// Documents that take longer than they may.
@Suite struct TimeLimitTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write("The MRC works with Umeå University.\n", to: "a.txt")
    try write(Self.long + "\n", to: "b.txt")
    try write("Kiruna College works with Lund University.\n", to: "c.txt")
    try write(
      ["Malmö University works with Oslo Institute.", Self.long].enumerated()
        .map { #"{"id": "\#($0)", "text": "\#($1)"}"# }.joined(separator: "\n"), to: "d.jsonl")
  }

  private static let long = String(
    repeating: "Bergen College works with Turku University. ", count: 5000)

  /// Writes a file that has been left alone for long, so that its time tells whether it changes.
  private func write(_ text: String, to name: String) throws {
    let path = try folder.write(text, to: name)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: path)
  }

  private func build(_ limit: TimeLimit) async throws -> BuildReport {
    let database = try GraphDatabase(path: folder.path("liaison.sqlite"), access: .writing)
    let report = try await GraphBuilder(
      database: database, reader: DocumentReader(timeLimit: limit), extractor: .linguistic, jobs: 1
    ).build(["a.txt", "b.txt", "c.txt", "d.jsonl"].map(folder.path))
    try database.close()
    return report
  }

  @Test func `what takes too long is given up whole, and read where it may take longer`()
    async throws
  {
    let report = try await build(StepClock().limit(looks: 60))
    #expect(report.added == 3 && report.failed == 2)
    #expect(
      report.diagnostics.map(\.description)
        == ["b.txt", "d.jsonl#1"].map {
          "error: \(folder.path($0)): the document took longer than 61 seconds, and was given up; "
            + "split it, or raise the limit with --time-limit"
        })
    let database = try GraphDatabase(path: folder.path("liaison.sqlite"), access: .reading)
    let stored = try GraphQuery(database).documents().map(\.location)
    #expect(stored == ["a.txt", "c.txt", "d.jsonl#0"].map(folder.path))
    try database.close()
    let whole = try await build(.standard)
    #expect(whole.added == 2 && whole.unchanged == 3 && whole.failed == 0)
    let last = try await build(.none)
    #expect(last.unchanged == 5 && !last.hasErrors)
  }
}
