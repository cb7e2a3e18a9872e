public import LinguisticAnalysis

/// Reads what a document speaks of, and what its sentences say of that.
public protocol Interpreter: Sendable {
  /// The entities of `document` with their mentions, and the statements about them.
  func interpret(_ document: AnalysedDocument) -> Interpretation
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
  public func interpret(_ document: AnalysedDocument) -> Interpretation {
    let resolved = MentionResolver().resolve(mentionFinder.mentions(in: document), in: document)
    return Interpretation(
      document: resolved, statements: relationFinder.statements(in: resolved))
  }
}
