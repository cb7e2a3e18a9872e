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

  /// The documents of the files beneath the folder that goes by `name`: its path, or the end of that
  /// behind a `/`; and which file each is in, as an absolute path.
  ///
  /// - Parameter location: The absolute path that `name` is, seen from where the user stands. It goes
  ///   before the ends of others.
  /// - Returns: Nothing, if there is no such document.
  /// - Throws: `QueryError` when there is more than one such folder; `StorageError`.
  public func folder(
    named name: String, location: String
  ) throws -> [(document: DocumentSummary, file: String)]? {
    let column = try database.documentColumn("file")
    let files = try database.rows(
      "select location, \(column) as file from document where \(column) is not null"
    ).map { (location: $0.text("location"), file: $0.text("file")) }
    let own = location.hasSuffix("/") ? location : location + "/"
    var folder = own
    if !files.contains(where: { $0.file.hasPrefix(own) }) {
      let end = "/" + plain(name).split(separator: "/").joined(separator: "/") + "/"
      let folders = Set(
        files.compactMap { file in
          file.file.firstRange(of: end).map { String(file.file[..<$0.upperBound]) }
        }
      ).sorted()
      guard end != "//", let only = folders.first else { return nil }
      guard folders.count == 1 else {
        throw QueryError.ambiguousFolder(name, candidates: folders)
      }
      folder = only
    }
    let fileOf = Dictionary(files.map { ($0.location, $0.file) }) { first, _ in first }
    return try documents(where: "substr(\(column), 1, length(?1)) = ?1", [.text(folder)])
      .compactMap { document in fileOf[document.location].map { (document, $0) } }
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
