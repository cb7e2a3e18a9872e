import GraphModel
import LinguisticAnalysis

/// Finds edges by knowledge of the language: what stands side by side, and words that relate.
///
/// A sentence is folded into phrases by `PhraseGrammar`; then a row of readers, the surest first,
/// reads off what it states. What earlier sentences spoke of fills in for what is left unsaid.
public struct LinguisticRelationFinder: RelationFinder {
  private let readers: [any ClaimReader]

  /// A finder with the knowledge that comes with the library.
  public init() {
    readers = [
      ClauseReader(.standard), BarePostReader(), CollaborationReader(), RecordReader(),
      AreaReader(),
      MembershipReader(), EventReader(), AffinityReader(),
    ]
  }

  /// The statements in text order; their ends are allowed by the relation and differ.
  ///
  /// What a sentence denies or only hopes for is among them, with that status, unless the same
  /// sentence states it.
  ///
  /// - Throws: Where the time for the document is over.
  public func statements(in document: ResolvedDocument) throws -> [Statement] {
    let found = try read(document)
    return (found.statements + found.doubts.notIn(found.statements)).enumerated()
      .sorted { ($0.element.sentence, $0.offset) < ($1.element.sentence, $1.offset) }
      .map(\.element)
  }

  /// What is stated, what is denied or only hoped for, and each sentence as it was read, for what
  /// else one wants to know of it.
  ///
  /// - Throws: Where the time for the document is over.
  func read(
    _ document: ResolvedDocument
  ) throws(TimeIsOver) -> (statements: [Statement], doubts: [Statement], scenes: [Scene]) {
    var scenes: [Scene] = []
    let found = try SceneSequence(document).statements { claims, scene in
      scenes.append(scene)
      return readers.reduce(into: claims) { $1.read(scene, into: &$0) }
    }
    return (found.stated, found.doubted, scenes)
  }
}

extension [Statement] {
  /// Those that no statement of `others` makes in the same sentence, each once.
  func notIn(_ others: [Statement]) -> [Statement] {
    var seen = Set(others.map { SentenceKey($0) })
    return filter { seen.insert(SentenceKey($0)).inserted }
  }

  private struct SentenceKey: Hashable {
    let edge: EdgeKey
    let sentence: Int

    init(_ statement: Statement) {
      edge = EdgeKey(statement.head, statement.relation, statement.tail)
      sentence = statement.sentence
    }
  }
}
