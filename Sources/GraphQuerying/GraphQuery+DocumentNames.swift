internal import GraphModel
internal import GraphStorage

extension GraphQuery {
  /// The document that goes by `name`: where it was read from, or the end of that behind a `/`.
  ///
  /// A whole path comes before the end of one: `news.txt` is the document that was read from there,
  /// whatever `2019/news.txt` there is beside it.
  ///
  /// - Throws: `QueryError` when there is none or more than one; `StorageError`.
  public func document(named name: String) throws -> DocumentSummary {
    let found = try find(name, "source", "location")
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw QueryError.ambiguousDocument(name, candidates: found.map(\.source))
    }
    throw QueryError.unknownDocument(name, nearest: try nearestDocuments(to: name))
  }

  /// The file of several documents that goes by `name`, as an absolute path, and its documents.
  ///
  /// - Returns: Nothing, if there is no such file.
  /// - Throws: `QueryError` when there is more than one; `StorageError`.
  public func file(
    named name: String
  ) throws -> (location: String, documents: [DocumentSummary])? {
    let file = try database.documentColumn("file")
    let candidates = try paths(name, in: "select distinct \(file) as path from document")
    guard let location = candidates.first else { return nil }
    guard candidates.count == 1 else {
      throw QueryError.ambiguousDocument(name, candidates: candidates)
    }
    return (location, try documents(where: "\(file) = ?", [.text(location)]))
  }

  /// The documents whose `columns` are `name`, or else end in it.
  private func find(_ name: String, _ columns: String...) throws -> [DocumentSummary] {
    for column in columns {
      let exact = try documents(where: "document.\(column) = ?", [.text(plain(name))])
      if !exact.isEmpty { return exact }
    }
    let ends = columns.map { "substr(document.\($0), -length(?1)) = ?1" }
    return try documents(where: ends.joined(separator: " or "), [.text("/" + plain(name))])
  }

  /// Those of the paths that are `name`, or else those that end in it.
  private func paths(_ name: String, in statement: String) throws -> [String] {
    let name = plain(name)
    let found = try database.rows(
      """
      select path from (\(statement))
      where path = ?1 or substr(path, -length(?2)) = ?2 order by path
      """, [.text(name), .text("/" + name)]
    ).map { $0.text("path") }
    return found.contains(name) ? [name] : found
  }

  /// `name` without what the shell's completion puts before it.
  private func plain(_ name: String) -> String {
    var name = name[...]
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    return String(name)
  }

  /// The sources whose last part is nearest to that of `name`, nearest first; at most five.
  private func nearestDocuments(to name: String) throws -> [String] {
    let asked = stem(of: name)
    return try database.rows("select source from document order by source")
      .map { $0.text("source") }
      .map { (source: $0, similarity: NameDistance.similarity(of: asked, and: stem(of: $0))) }
      .filter { $0.similarity >= 0.4 }
      .sorted { ($1.similarity, $0.source) < ($0.similarity, $1.source) }
      .prefix(5).map(\.source)
  }

  /// The last part of a path, folded, without its ending.
  private func stem(of path: String) -> String {
    let last = path.split(separator: "/").last ?? path[...]
    let dot = last.lastIndex(of: ".") ?? last.endIndex
    return NameFolding.fold(String(dot > last.startIndex ? last[..<dot] : last))
  }
}
