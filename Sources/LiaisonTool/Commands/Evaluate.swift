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
  @Option(
    help: "Also write what the model considered, with its scores, to fit its calibration on.",
    completion: .file())
  var scores: String?
  @OptionGroup var extraction: ExtractionOptions

  func validate() throws {
    guard errors >= 0 else { throw ValidationError("--errors takes a number from 0 up.") }
    guard scores == nil || !extraction.fast else {
      throw ValidationError("--fast has no scores; leave out --scores or --fast.")
    }
  }

  func run() throws {
    let files = try paths.flatMap(Self.annotatedFiles)
    let evaluator = GraphEvaluator(extractor: try extraction.extractor())
    let (report, diagnostics) = try evaluator.evaluate(files)
    if let scores { try write(scores, of: files, by: evaluator) }
    for diagnostic in diagnostics { Terminal.say(diagnostic.description) }
    try Answer(json: JSONValue(report, examples: errors)) { width in
      report.table + FailureListing(report, examples: errors).render(width: width)
    }.give(asJSON: json)
  }

  /// Writes what is considered in each file, one line of JSON a file.
  private func write(_ path: String, of files: [String], by evaluator: GraphEvaluator) throws {
    let lines = try files.compactMap { file in
      try evaluator.scores(file).map { JSONValue($0, file: file).text() }
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
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
