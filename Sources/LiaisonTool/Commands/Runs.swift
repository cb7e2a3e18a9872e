import ArgumentParser
import Foundation
import Liaison

struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The last builds, and what they had to say.")

  @Flag(help: "Show everything that the last build had to say.")
  var last = false
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let database = try options.open()
    let runs = try database.runs()
    if last, let run = runs.first {
      try tell(try database.diagnostics(ofRun: run.id), of: run)
      return
    }
    try Answer(
      json: last ? .null : .array(runs.map(JSONValue.init)),
      table: TextTable(
        ["STARTED (UTC)", "TOOK", "ENDED", "DOCUMENTS", "PATHS"], rows: runs.map(\.row)),
      nothing: "The database knows of no build."
    ).give(asJSON: options.json)
  }

  private func tell(_ diagnostics: [Diagnostic], of run: StoredRun) throws {
    try Answer(
      json: .object([
        .init("run", JSONValue(run)),
        .init("diagnostics", .array(diagnostics.map(JSONValue.init))),
      ]),
      table: TextTable(
        ["SEVERITY", "WHERE", "WHAT"],
        rows: diagnostics.map { [$0.severity.rawValue, $0.place, $0.message] }),
      nothing: run.outcome == nil
        ? "The last build was killed, or is under way: what it had to say is not known."
        : "The last build had nothing to say."
    ).give(asJSON: options.json)
  }
}

extension StoredRun {
  fileprivate var row: [String] {
    [
      String(startedAt.prefix(19)).replacing("T", with: " "), took, outcome?.rawValue ?? "",
      counts.words, paths.joined(separator: ", "),
    ]
  }

  /// How long it took: "1 h 2 min", "3 min 20 s", "8 s".
  private var took: String {
    guard let start = try? Date(startedAt, strategy: .iso8601),
      let end = try? endedAt.map({ try Date($0, strategy: .iso8601) })
    else { return "" }
    let seconds = max(Int(end.timeIntervalSince(start).rounded()), 0)
    if seconds < 60 { return "\(seconds) s" }
    let minutes = seconds / 60
    return minutes < 60
      ? "\(minutes) min \(seconds % 60) s" : "\(minutes / 60) h \(minutes % 60) min"
  }
}

extension JSONValue {
  fileprivate init(_ run: StoredRun) {
    let counts = run.counts
    self = [
      "started_at": .string(run.startedAt),
      "ended_at": run.endedAt.map(JSONValue.string) ?? .null,
      "outcome": (run.outcome?.rawValue).map(JSONValue.string) ?? .null,
      "paths": .array(run.paths.map(JSONValue.string)), "extractor": .string(run.extractor),
      "added": .integer(counts.added), "changed": .integer(counts.changed),
      "unchanged": .integer(counts.unchanged), "removed": .integer(counts.removed),
      "failed": .integer(counts.failed),
    ]
  }
}
