import ArgumentParser
import Liaison

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the graph of one document as JSON.",
    discussion: "Nothing is stored. Every edge comes with the sentences that state it.")

  @Argument(help: "A file, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup var time: TimeLimitOption
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
    Terminal.write(JSONFormat.json.render(graph))
    if graph.entities.isEmpty {
      Terminal.say("\(file) names no entity.")
      throw ExitCode(1)
    }
  }
}
