internal import GraphModel
internal import GraphStorage

/// What a search found.
public struct SearchResult: Hashable, Sendable {
  /// Entities with a name that holds all the words, the most mentioned first; at most `limit`.
  public let entities: [EntitySummary]
  /// Passages that hold all the words, the best first; at most `limit`.
  public let passages: [PassageHit]
}

/// A passage that a search found.
public struct PassageHit: Hashable, Sendable {
  /// The document's source.
  public let document: String
  /// The part of the passage around the words, which stand between `«` and `»`.
  public let excerpt: String
}

extension GraphQuery {
  /// Looks for words in names and in passages; a word's beginning is enough in the last one.
  ///
  /// - Throws: `QueryError.emptySearch` when there is no letter or digit; `StorageError`.
  public func search(_ words: String, limit: Int = 20) throws -> SearchResult {
    let tokens = words.split { !$0.isLetter && !$0.isNumber }
    guard let last = tokens.last else { throw QueryError.emptySearch }
    let terms = tokens.dropLast().map { "\"\($0)\"" } + ["\"\(last)\"*"]
    let passages = try database.rows(
      """
      select document.source,
             snippet(passage_search, 0, '«', '»', '…', 40) as excerpt
      from passage_search
      join passage on passage.id = passage_search.rowid
      join document on document.id = passage.document
      where passage_search match ?
      order by bm25(passage_search), document.source, passage.ordinal limit ?
      """, [.text(terms.joined(separator: " ")), .integer(Int64(limit))]
    ).map { PassageHit(document: $0.text("source"), excerpt: $0.text("excerpt")) }
    let conditions = tokens.map { _ in "folded like '%' || ? || '%'" }.joined(separator: " and ")
    let entities = try database.rows(
      """
      select \(summaryColumns) from entity
      where entity.id in (select entity from alias where \(conditions))
      order by mentions desc, entity.name, entity.id limit ?
      """,
      tokens.map { .text(NameFolding.fold(String($0))) } + [.integer(Int64(limit))]
    ).map(EntitySummary.init)
    return SearchResult(entities: entities, passages: passages)
  }
}
