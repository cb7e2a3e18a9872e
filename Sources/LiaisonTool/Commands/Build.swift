import ArgumentParser
import Foundation
import Liaison

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read files and folders into the graph.",
    discussion: """
      Reads plain text, Markdown, saved web pages, PDF and office documents. What has not \
      changed since the last build is passed over; what has changed replaces what it said. \
      Documents that are not in English are kept, and no relations are read from them.
      """)

  private static let megabyte = 1024 * 1024

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]
  @Option(
    name: [.short, .long], help: "The database to build; made where it is not there.",
    completion: .file(extensions: ["sqlite"]))
  var database = "liaison.sqlite"
  @Flag(help: "Remove documents below the paths whose files are gone, and what only they said.")
  var prune = false
  @Option(help: "The size of the largest document to read, in megabytes.")
  var maxSize = DocumentReader.defaultMaximumSize / Self.megabyte
  @Option(help: "How many documents to work on at a time; as many as there are cores.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  @OptionGroup var extraction: ExtractionOptions

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("Name a file or a folder to read, such as: liaison build Samples")
    }
    guard (1...1_000).contains(maxSize) else {
      throw ValidationError("--max-size takes a number of megabytes from 1 to 1000.")
    }
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() async throws {
    let database = try GraphDatabase(path: database, access: .writing)
    let builder = GraphBuilder(
      database: database, reader: DocumentReader(maximumSize: maxSize * Self.megabyte),
      extractor: try extraction.extractor(), jobs: jobs)
    let showsProgress = Terminal.showsProgress
    let report = try await builder.build(paths, prune: prune) { done in
      if showsProgress { Terminal.show(progress: done.line) }
    }
    if showsProgress { Terminal.show(progress: "") }
    try database.close()
    for diagnostic in report.diagnostics { Terminal.say(diagnostic.description) }
    Terminal.say("\(self.database): \(report.summary)")
    if report.hasErrors { throw ExitCode(2) }
    if report.documents == 0 { throw ExitCode(1) }
  }
}

extension BuildProgress {
  /// How far it has come, in a line.
  fileprivate var line: String {
    let part = "\(grouped(sources)) of \(counted(allSources, "file"))"
    return documents == sources ? part : "\(part), \(counted(documents, "document"))"
  }
}

extension BuildReport {
  /// What was done, in a line.
  fileprivate var summary: String {
    let parts = [
      (added, "new"), (changed, "changed"), (unchanged, "unchanged"), (removed, "removed"),
      (failed, "not readable"),
    ].filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return parts.isEmpty
      ? "no documents"
      : "\(counted(documents, "document")) (\(parts.joined(separator: ", ")))"
  }
}
