public import GraphModel
import LinguisticAnalysis
import NeuralEncoding

/// Turns a document into the graph of what it says.
public struct GraphExtractor: Sendable {
  /// What tells this extractor from others: documents that another one has read are read again.
  public let name: String
  private let interpreter: any Interpreter

  /// An extractor that reads documents with `interpreter`.
  public init(name: String, interpreter: any Interpreter) {
    self.name = name
    self.interpreter = interpreter
  }

  /// The graph of what `document` says: its entities, with or without edges, the edges that it
  /// states, and every mention.
  ///
  /// A document that is not in English says nothing.
  ///
  /// - Throws: `TimeIsOver`, where it is done within a `TimeLimit`.
  public func extract(_ document: Document) throws -> DocumentGraph {
    guard !document.isForeign else {
      return DocumentGraph(document: document, graph: Graph(entities: [], edges: []), mentions: [])
    }
    let found = try interpreter.interpret(analysed(document))
    return DocumentGraph(found.document, stating: found.statements)
  }

  /// What was considered in `document`, as a calibration is fitted on; nil where the extractor
  /// scores nothing.
  ///
  /// - Throws: `TimeIsOver`, where it is done within a `TimeLimit`.
  public func scores(of document: Document) throws -> DocumentScores? {
    try interpreter.scores(in: analysed(document))
  }

  private func analysed(_ document: Document) throws -> AnalysedDocument {
    var check = PacedCheck()
    return try TextAnalyser().analyse(document) { try check.step() }
  }
}

extension GraphExtractor {
  /// The extractor that works by knowledge of the language alone: the fastest.
  public static let linguistic = GraphExtractor(
    name: "linguistic",
    interpreter: StepwiseInterpreter(
      mentionFinder: LinguisticMentionFinder(), relationFinder: LinguisticRelationFinder()))

  /// The extractor that reads with a trained model too: the best.
  ///
  /// - Parameter model: The path of a model file; the model inside the program where it is left
  ///   out.
  /// - Throws: `WeightsError` when the file is missing, damaged, or not such a model.
  public static func trained(model: String? = nil) throws -> GraphExtractor {
    let weights = try model.map { try Weights(path: $0) } ?? Weights.embedded()
    return GraphExtractor(
      name: "trained \(weights.checksum)", interpreter: TrainedInterpreter(weights: weights))
  }
}
