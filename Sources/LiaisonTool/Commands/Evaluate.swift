import ArgumentParser
import Foundation
import Liaison

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the extraction on annotated documents.",
    discussion: """
      Prints precision, recall and F1 by type of entity, by relation and by attribute, how far \
      confidence can be trusted, and errors by kind.
      """)

  @Argument(help: "A folder of .ann files, or such files.", completion: .file())
  var paths: [String]
  @Option(help: "How many examples of each kind of error to show.")
  var errors = 0
  @Flag(help: "Answer as JSON.")
  var json = false
  @OptionGroup var extraction: ExtractionOptions

  func validate() throws {
    guard errors >= 0 else { throw ValidationError("--errors takes a number from 0 up.") }
  }

  func run() throws {
    let files = try paths.flatMap(Self.annotatedFiles)
    let (report, diagnostics) = try GraphEvaluator(extractor: extraction.extractor()).evaluate(
      files)
    for diagnostic in diagnostics { Terminal.say(diagnostic.description) }
    try Answer(json: JSONValue(report, examples: errors)) { width in
      report.table + FailureListing(report, examples: errors).render(width: width)
    }.give(asJSON: json)
  }

  /// The annotated documents in a folder, in order; a file stands for itself.
  private static func annotatedFiles(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ValidationError("There is no file or folder \(path).")
    }
    guard isFolder.boolValue else { return [path] }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".ann") }.sorted()
    guard !names.isEmpty else {
      throw ValidationError("The folder \(path) holds no annotated document (.ann).")
    }
    return names.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }
}
