import GraphModel

@testable import GraphExtraction

extension MarkedText {
  /// What the first sentence says of an edge of `relation` between entities of these names.
  func status(
    _ head: String, _ relation: Relation, _ tail: String
  ) -> Attributes.Status? {
    let names = document.entities.map(\.name)
    let view = SentenceView(document, sentence: 0, mentions: document.mentions)
    return StatusCues.status(
      from: names.firstIndex(of: head) ?? names.count, relation,
      to: names.firstIndex(of: tail) ?? names.count, in: view)
  }
}
