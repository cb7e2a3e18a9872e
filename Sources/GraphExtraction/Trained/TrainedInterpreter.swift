import GraphModel
public import LinguisticAnalysis
public import NeuralEncoding

/// Reads a document with a trained model, and with knowledge of the language beside it.
///
/// The model finds mentions, gathers them into entities, and scores every edge between them. The
/// patterns of the language read the same entities, and what they state raises an edge's odds.
/// Calibrated scores then decide.
public struct TrainedInterpreter: Interpreter {
  /// How sure the model must be of an entity that nothing else speaks for.
  private static let loneEntity = 0.8

  private let reader: JointReader
  private let relationFinder = LinguisticRelationFinder()

  /// An interpreter with the model `weights`.
  public init(weights: Weights) { reader = JointReader(weights: weights) }

  /// The likely entities of `document`, and the likely statements that can hold together.
  public func interpret(_ document: AnalysedDocument) throws -> Interpretation {
    let candidates = try candidates(in: document)
    let resolved = candidates.document
    let chosen = EdgeChooser(candidates, calibration: reader.weights.calibration).chosen()
    let attributes = AttributeFinder(resolved, scenes: candidates.scenes)
    var check = PacedCheck()
    let stated: [Statement] = try chosen.flatMap { edge in
      try edge.places.compactMap { place -> Statement? in
        try check.step()
        let found = attributes.attributes(
          of: edge.head, edge.relation, edge.tail, in: place.sentence, besides: place.attributes)
        guard !place.isAside || found.amount != nil else { return nil }
        return Statement(
          head: edge.head, relation: edge.relation, tail: edge.tail, sentence: place.sentence,
          attributes: found, confidence: place.confidence)
      }
    }
    let ends = Set(stated.flatMap { [$0.head, $0.tail] })
    let kept = candidates.entities.enumerated().map { index, support in
      support.isCorroborated || support.confidence >= Self.loneEntity || ends.contains(index)
    }
    // What is denied or hoped for speaks for no entity, and is never stated.
    let doubts = candidates.doubted.notIn(stated).filter { kept[$0.head] && kept[$0.tail] }
    return Interpretation(document: resolved, statements: stated + doubts).keeping(kept)
  }

  /// What was considered in `document`, before the calibration chose.
  public func scores(in document: AnalysedDocument) throws -> DocumentScores? {
    let candidates = try candidates(in: document)
    let resolved = candidates.document
    let supports = EdgeChooser(candidates, calibration: reader.weights.calibration).supports()
    return DocumentScores(
      entities: resolved.entities.indices.map { index in
        DocumentScores.EntityScore(
          entity: resolved.entities[index], confidence: candidates.entities[index].confidence,
          isCorroborated: candidates.entities[index].isCorroborated)
      },
      edges: supports.sorted {
        ($0.key.head, $0.key.tail, $0.key.relation) < ($1.key.head, $1.key.tail, $1.key.relation)
      }.map { key, support in
        DocumentScores.EdgeScore(
          head: key.head, relation: key.relation, tail: key.tail, score: support.score,
          isStated: !support.stated.isEmpty)
      })
  }

  /// All that may be said of the entities of `document`, before anything is chosen.
  ///
  /// - Throws: Where the time for the document is over.
  func candidates(in document: AnalysedDocument) throws -> EdgeCandidates {
    let sentences = document.sentences.indices.filter {
      document.passage(of: document.sentences[$0]).kind != .furniture
    }
    let units = sentences.map { TextUnit(document, sentence: $0) }
    let stretches = try stretches(of: units)
    let reading = ReadingResolver(stretches, sentences: sentences, in: document)
    let (stated, doubted, scenes) = try relationFinder.read(reading.document)
    return EdgeCandidates(
      document: reading.document, entities: try EntitySupport.all(in: reading.document),
      scored: reading.statements, stated: stated, doubted: doubted, scenes: scenes)
  }

  private func stretches(of units: [TextUnit]) throws -> [ReadStretch] {
    do {
      return try reader.read(units)
    } catch is EncodingError {
      // It refuses only pieces that are not the tokeniser's, or too many in a window.
      return []
    }
  }
}

/// What the model and the patterns say of a document's entities.
struct EdgeCandidates {
  /// The document and its entities.
  let document: ResolvedDocument
  /// What speaks for each entity.
  let entities: [EntitySupport]
  /// What the model scores; the units are sentences.
  let scored: [ScoredEdge]
  /// What the patterns state.
  let stated: [Statement]
  /// What the patterns find denied or only hoped for.
  let doubted: [Statement]
  /// The sentences as the patterns read them.
  let scenes: [Scene]
}

extension TextUnit {
  /// The sentence at `index` of `document`.
  fileprivate init(_ document: AnalysedDocument, sentence index: Int) {
    let sentence = document.sentences[index]
    let next = index + 1
    self.init(
      text: String(document.document.text[sentence.span]),
      words: sentence.tokens.map {
        ($0.span.start - sentence.span.start)..<($0.span.end - sentence.span.start)
      },
      isHeading: document.passage(of: sentence).kind == .heading,
      endsPassage: next == document.sentences.count
        || document.sentences[next].passage != sentence.passage)
  }
}
