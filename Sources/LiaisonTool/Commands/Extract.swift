import ArgumentParser
import Liaison

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the graph of one document as JSON.",
    discussion: """
      Nothing is stored. Every edge comes with the sentences that state it. What is only denied or \
      hoped for is left out unless --status asks for it.
      """)

  @Argument(help: "A file, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup var time: TimeLimitOption
  @Option(
    help: ArgumentHelp(
      "What counts as evidence: stated, planned, ended, denied or all.",
      discussion: "Several are joined by commas. Where it is left out, so are edges that are only"
        + " denied or hoped for."))
  var status: StatusChoice?
  @OptionGroup var extraction: ExtractionOptions

  func run() throws {
    let source = DocumentSource(name: file)
    let reader = DocumentReader(timeLimit: time.limit)
    let bytes = try reader.bytes(of: source)
    let extractor = try extraction.extractor()
    let (graph, diagnostics) = try reader.inTime(source.name) {
      let (document, diagnostics) = try reader.document(bytes: bytes, source: source)
      return (try extractor.extract(document).graph, diagnostics)
    }
    for diagnostic in diagnostics { Terminal.say(diagnostic.description) }
    Terminal.write(
      JSONFormat.json.render(status.map { graph.keeping($0.statuses) } ?? graph.asserted))
    if graph.entities.isEmpty {
      Terminal.say("\(file) names no entity.")
      throw ExitCode(1)
    }
  }
}
