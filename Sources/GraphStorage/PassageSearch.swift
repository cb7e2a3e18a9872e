internal import GRDB
internal import GraphModel

/// Keeps the full-text index in step with a passage that changes in place.
///
/// It does what the triggers `passage_search_comes` and `passage_search_leaves` do with those that
/// come and go.
struct PassageSearch {
  let database: Database

  /// Puts a passage with this row into the index.
  func add(_ row: Int64, _ passage: StoredContents.PassageContent) throws {
    guard passage.isSearched else { return }
    try database.cachedStatement(sql: "insert into passage_search (rowid, text) values (?, ?)")
      .execute(arguments: [row, passage.text.string])
  }

  /// Takes a passage with this row out of the index; it is what was put in.
  func remove(_ row: Int64, _ passage: StoredContents.PassageContent) throws {
    guard passage.isSearched else { return }
    try database.cachedStatement(
      sql: "insert into passage_search (passage_search, rowid, text) values ('delete', ?, ?)"
    ).execute(arguments: [row, passage.text.string])
  }
}

extension StoredContents.PassageContent {
  fileprivate var isSearched: Bool { kind != Passage.Kind.furniture.rawValue }
}
