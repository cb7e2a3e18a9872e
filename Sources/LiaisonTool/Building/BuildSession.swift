import Foundation
import Liaison

/// Builds a database, and tells a person how that goes.
struct BuildSession: Sendable {
  let paths: [String]
  let database: String
  let prune: Bool
  let reader: DocumentReader
  let extractor: GraphExtractor
  let jobs: Int
  /// Whether to say nothing but what could not be read.
  let isQuiet: Bool
  /// The file that gets all diagnostics as JSON, where one is named.
  let diagnostics: String?

  /// Builds once, and says what was done.
  func once() async throws -> BuildReport {
    let graph = try GraphDatabase(path: database, access: .writing)
    let builder = GraphBuilder(database: graph, reader: reader, extractor: extractor, jobs: jobs)
    let showsProgress = showsProgress
    var line = ProgressLine(clock: ContinuousClock())
    let report = try await builder.build(paths, prune: prune) { done in
      guard showsProgress else { return }
      if let text = line.text(for: done, width: Terminal.messageWidth ?? 80) {
        Terminal.show(progress: text)
      }
    }
    if showsProgress { Terminal.show(progress: "") }
    try graph.close()
    tell(report)
    if let diagnostics {
      let list = JSONValue.array(report.diagnostics.map(JSONValue.init))
      try OutputFile.write(list.text(pretty: true) + "\n", to: diagnostics)
    }
    return report
  }

  /// Builds, and builds again whenever something below the paths has changed, until the task is
  /// cancelled.
  func watching() async throws {
    let watcher = ChangeWatcher(clock: ContinuousClock()) { [paths] in SourceListing(of: paths) }
    // Listed before it is read: what changes meanwhile is read again.
    var known = watcher.listing()
    _ = try await once()
    if !Task.isCancelled { say("waiting for changes; Ctrl-C ends it") }
    while !Task.isCancelled {
      do { known = try await watcher.change(from: known) } catch is CancellationError { return }
      _ = try await once()
    }
  }

  /// Whether a person watches how far it has come.
  private var showsProgress: Bool { Terminal.showsProgress && !isQuiet }

  /// Says something that is no error, in place of the line that tells how far it has come.
  func say(_ line: String) {
    if showsProgress { Terminal.show(progress: "") }
    if !isQuiet { Terminal.say(line) }
  }

  private func tell(_ report: BuildReport) {
    let told = report.diagnostics.filter { !isQuiet || $0.severity == .error }
    let summary = DiagnosticSummary(told)
    Terminal.note(summary.text(width: Terminal.messageWidth))
    if summary.isCounted {
      let choice = database == "liaison.sqlite" ? "" : " --database \(database)"
      Terminal.say("all \(grouped(told.count)) one by one: liaison runs --last\(choice)")
    }
    say("\(database): \(report.summary)")
    if report.isStopped {
      let done = counted(report.documents + report.failed, "document")
      say("stopped after \(done); the same command goes on from here")
    }
  }
}

extension BuildReport {
  /// What was done, in a line.
  fileprivate var summary: String {
    let words = counts.words
    return words.isEmpty ? "no documents" : "\(counted(documents, "document")) (\(words))"
  }
}
