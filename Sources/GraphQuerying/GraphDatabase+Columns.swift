internal import GraphStorage

extension GraphDatabase {
  /// The column `name` of documents, in a statement; null, where a file of an older version, which
  /// no build has brought up to date, does not have it.
  func documentColumn(_ name: String) throws -> String {
    try rows(
      "select 1 from pragma_table_info('document') where name = ?", [.text(name)]
    ).isEmpty ? "null" : "document.\(name)"
  }
}
