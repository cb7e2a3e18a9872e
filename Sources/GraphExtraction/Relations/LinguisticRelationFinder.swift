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
  public func statements(in document: ResolvedDocument) throws -> [Statement] {
    try read(document).statements
  }

  /// The statements, and each sentence as it was read, for what else one wants to know of it.
  ///
  /// - Throws: Where the time for the document is over.
  func read(
    _ document: ResolvedDocument
  ) throws(TimeIsOver) -> (statements: [Statement], scenes: [Scene]) {
    var scenes: [Scene] = []
    let statements = try SceneSequence(document).statements { claims, scene in
      scenes.append(scene)
      return readers.reduce(into: claims) { $1.read(scene, into: &$0) }.claims
    }
    return (statements, scenes)
  }
}
