import ArgumentParser
import Foundation
import Liaison

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the extraction on annotated documents.",
    discussion: "Prints precision, recall and F1 by type of entity and by relation.")

  @Argument(help: "A folder of .ann files, or such files.", completion: .file())
  var paths: [String]
  @Option(help: "How many errors of each kind to list.")
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
    try Answer(json: JSONValue(report)) { _ in report.table(errors: errors) }
      .give(asJSON: json)
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

extension JSONValue {
  init(_ report: EvaluationReport) {
    self = [
      "documents": .integer(report.documents),
      "rows": .array(
        report.rows.map { row in
          [
            "row": .string(row.subject.description), "precision": .number(row.counts.precision),
            "recall": .number(row.counts.recall), "f1": .number(row.counts.f1),
            "right": .integer(row.counts.right), "guessed": .integer(row.counts.guessed),
            "wanted": .integer(row.counts.wanted),
          ]
        }),
    ]
  }
}
