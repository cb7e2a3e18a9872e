import GraphModel
import GraphStorage
import TestSupport
import Testing

@Suite struct GraphDatabaseRunsTests {
  private let folder: TemporaryFolder
  private let database: GraphDatabase
  private let diagnostics = [
    Diagnostic(severity: .error, place: "b.txt", message: "the file holds no text"),
    Diagnostic(severity: .note, place: "a", message: "1 file was passed over"),
  ]

  init() throws {
    folder = try TemporaryFolder()
    database = try GraphDatabase(path: folder.path("g.sqlite"), access: .writing)
  }

  private func begin(_ paths: String...) throws -> Int64 {
    try database.beginRun(paths: paths, extractor: "test", startedAt: "2026-01-01T10:00:00Z")
  }

  private func end(_ run: Int64, _ outcome: StoredRun.Outcome = .whole) throws {
    try database.endRun(
      run, outcome, counts: StoredRun.Counts(added: 3, failed: 1), diagnostics: diagnostics,
      endedAt: "2026-01-01T10:00:09Z")
  }

  @Test func `a run is kept with its counts and what it had to say, in that order`() throws {
    let run = try begin("news", "other \"news\"")
    try end(run, .stopped)
    let kept = try #require(try database.runs().first)
    #expect(kept.id == run)
    #expect(kept.paths == ["news", "other \"news\""])
    #expect(kept.counts == StoredRun.Counts(added: 3, failed: 1))
    #expect(kept.outcome == .stopped)
    #expect(kept.startedAt == "2026-01-01T10:00:00Z")
    #expect(kept.endedAt == "2026-01-01T10:00:09Z")
    #expect(try database.diagnostics(ofRun: run) == diagnostics)
  }

  @Test func `a run that was killed has no end`() throws {
    let run = try begin("news")
    let kept = try #require(try database.runs().first)
    #expect(kept.outcome == nil)
    #expect(kept.endedAt == nil)
    #expect(kept.counts == StoredRun.Counts())
    #expect(try database.diagnostics(ofRun: run).isEmpty)
  }

  @Test func `the last twenty runs are kept, the last one first`() throws {
    for number in 0..<23 { try end(begin("folder \(number)")) }
    let runs = try database.runs()
    #expect(runs.map(\.paths) == (3..<23).reversed().map { ["folder \($0)"] })
    #expect(try database.rows("select * from diagnostic").count == 20 * diagnostics.count)
  }

  @Test func `a run that others have pushed out ends without a word`() throws {
    let run = try begin("slow")
    for _ in 0..<GraphDatabase.keptRuns { try end(begin("fast")) }
    try end(run)
    #expect(try database.diagnostics(ofRun: run).isEmpty)
    #expect(try database.runs().count == GraphDatabase.keptRuns)
  }
}
