import ArgumentParser
import Foundation
import Liaison

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read files and folders into the graph.",
    discussion: """
      Reads plain text, Markdown, saved web pages, PDF and office documents, and the records \
      and posts of JSON, CSV and feeds. What has not changed since the last build is passed over; what has changed replaces what it said. \
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
  @OptionGroup var time: TimeLimitOption
  @Option(
    help: ArgumentHelp(
      "The field with the text, for records in JSON and tables in CSV.", valueName: "name"))
  var textField: String?
  @Option(
    help: ArgumentHelp("The field that tells a record from every other one.", valueName: "name"))
  var idField: String?
  @Option(help: "How many documents to work on at a time; as many as there are cores.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  @Flag(name: [.short, .long], help: "Say nothing but what could not be read.")
  var quiet = false
  @Option(
    help: "A file to write everything that there is to say to, as JSON; - for standard output.",
    completion: .file(extensions: ["json"]))
  var diagnostics: String?
  @Flag(help: "Stay, and build again whenever something at the paths changes; Ctrl-C ends it.")
  var watch = false
  @OptionGroup var extraction: ExtractionOptions

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("Name a file or a folder to read, such as: liaison build Samples")
    }
    guard !watch || !paths.contains("-") else {
      throw ValidationError("--watch takes files and folders; standard input does not change.")
    }
    guard (1...1_000).contains(maxSize) else {
      throw ValidationError("--max-size takes a number of megabytes from 1 to 1000.")
    }
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() async throws {
    let session = BuildSession(
      paths: paths, database: database, prune: prune,
      reader: DocumentReader(
        maximumSize: maxSize * Self.megabyte,
        fields: RecordFields(text: textField, identifier: idField), timeLimit: time.limit),
      extractor: try extraction.extractor(), jobs: jobs, isQuiet: quiet, diagnostics: diagnostics)
    let building = Task { [watch] in
      guard watch else { return try await Optional(session.once()) }
      try await session.watching()
      return nil
    }
    Interruption.atFirst {
      building.cancel()
      session.say("stopping after the documents under way; Ctrl-C once more stops at once")
    }
    guard let report = try await building.value else { return }
    if report.isStopped { throw ExitCode(Interruption.status) }
    if report.hasErrors { throw ExitCode(2) }
    if report.documents == 0 { throw ExitCode(1) }
  }
}
