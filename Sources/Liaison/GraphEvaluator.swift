internal import DocumentReading
internal import Foundation
public import GraphEvaluation
public import GraphExtraction
public import GraphModel

/// Measures an extractor on annotated documents.
public struct GraphEvaluator: Sendable {
  private let reader: DocumentReader
  private let extractor: GraphExtractor

  /// Measures `extractor`.
  public init(extractor: GraphExtractor) {
    reader = DocumentReader()
    self.extractor = extractor
  }

  /// Runs the extractor on the text of each annotated document and compares.
  ///
  /// - Parameter files: Annotated documents, in the order in which errors are to be listed.
  /// - Returns: The agreement, and the faults of the annotation.
  /// - Throws: Foundation's error when a file cannot be read; `ReadingError` when its text cannot.
  public func evaluate(
    _ files: [String]
  ) throws -> (report: EvaluationReport, diagnostics: [Diagnostic]) {
    var scorer = GraphScorer()
    var diagnostics: [Diagnostic] = []
    for file in files {
      let (annotated, document) = try read(file)
      diagnostics += annotated.diagnostics
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let extracted = try extractor.extract(document)
      scorer.add(
        annotated, extracted: extracted.graph, mentions: extracted.mentions, name: name)
    }
    return (scorer.report, diagnostics)
  }

  /// What the extractor considered in an annotated document, before its calibration chose; nil
  /// where it scores nothing.
  ///
  /// - Throws: As `evaluate`.
  public func scores(_ file: String) throws -> DocumentScores? {
    try extractor.scores(of: try read(file).1)
  }

  private func read(_ file: String) throws -> (AnnotatedDocument, Document) {
    let annotated = AnnotatedDocument(
      parsing: try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8), place: file)
    let (document, _) = try reader.document(
      bytes: Array(annotated.text.utf8), source: DocumentSource(name: file), format: .plainText)
    return (annotated, document)
  }
}
