public import LinguisticAnalysis

/// Reads what a document speaks of, and what its sentences say of that.
public protocol Interpreter: Sendable {
  /// The entities of `document` with their mentions, and the statements about them.
  ///
  /// - Throws: `TimeIsOver`, where it is done within a `TimeLimit`; nothing else.
  func interpret(_ document: AnalysedDocument) throws -> Interpretation

  /// What was considered in `document`; nil where nothing is scored.
  ///
  /// - Throws: As `interpret`.
  func scores(in document: AnalysedDocument) throws -> DocumentScores?
}

extension Interpreter {
  /// Nothing: only a model scores what it considers.
  public func scores(in document: AnalysedDocument) -> DocumentScores? { nil }
}

/// What was read in a document.
public struct Interpretation: Sendable {
  /// The document, its mentions and their entities.
  public let document: ResolvedDocument
  /// What its sentences state.
  public let statements: [Statement]

  /// An interpretation made of its parts.
  public init(document: ResolvedDocument, statements: [Statement]) {
    self.document = document
    self.statements = statements
  }
}

extension Interpretation {
  /// The same without the entities that are not `kept`, which nothing is stated of.
  func keeping(_ kept: [Bool]) -> Interpretation {
    var numbers: [Int] = []
    var count = 0
    for isKept in kept {
      numbers.append(count)
      if isKept { count += 1 }
    }
    let resolved = ResolvedDocument(
      analysed: document.analysed,
      mentions: document.mentions.filter { kept[$0.entity] }
        .map { ResolvedMention(found: $0.found, entity: numbers[$0.entity]) },
      entities: zip(document.entities, kept).filter(\.1).map(\.0))
    return Interpretation(
      document: resolved,
      statements: statements.map {
        Statement(
          head: numbers[$0.head], relation: $0.relation, tail: numbers[$0.tail],
          sentence: $0.sentence, attributes: $0.attributes, confidence: $0.confidence)
      })
  }
}

/// Finds mentions, then gathers them into entities, then finds what is said of these.
public struct StepwiseInterpreter: Interpreter {
  private let mentionFinder: any MentionFinder
  private let relationFinder: any RelationFinder

  /// An interpreter that finds mentions and relations with the given finders.
  public init(mentionFinder: any MentionFinder, relationFinder: any RelationFinder) {
    self.mentionFinder = mentionFinder
    self.relationFinder = relationFinder
  }

  /// Finds mentions, entities and statements one after the other.
  public func interpret(_ document: AnalysedDocument) throws -> Interpretation {
    let resolved = try MentionResolver().resolve(
      mentionFinder.mentions(in: document), in: document)
    return Interpretation(
      document: resolved, statements: try relationFinder.statements(in: resolved))
  }
}
