/// How a document is written down.
public enum TextFormat: String, CaseIterable, Codable, Sendable {
  /// Text without any mark-up, as copied from a page.
  case plainText = "text"
  /// CommonMark with GitHub's tables, strike-through, task lists and footnotes.
  case markdown

  /// The endings of file names that are written in this format, in lower case.
  public var fileExtensions: [String] {
    switch self {
    case .plainText: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    }
  }

  /// The format of files whose names end in `.fileExtension`, in any case; none if not known.
  public init?(fileExtension: String) {
    let ending = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) })
    else { return nil }
    self = format
  }

  /// The format of the file at `path`, told by its ending; plain text where that tells nothing.
  public init(path: String) {
    self = FileName.fileExtension(of: path).flatMap(TextFormat.init(fileExtension:)) ?? .plainText
  }
}

/// What a path tells of the file it leads to.
enum FileName {
  /// The endings of the files that are taken out of folders, in lower case.
  static let documentEndings =
    TextFormat.allCases.flatMap(\.fileExtensions)
    + MarkedUpFormat.allCases.flatMap(\.fileExtensions)
    + ContainerFormat.allCases.flatMap(\.fileExtensions)

  /// Whether the file at `path` is taken out of a folder or an archive, by what its name ends in.
  ///
  /// Of a compressed file, the ending of what is in it counts, if there is one.
  static func isDocument(_ path: String) -> Bool {
    guard let ending = fileExtension(of: path), documentEndings.contains(ending) else {
      return false
    }
    let inner = fileExtension(of: Compression.innerPath(of: path))
    return inner.map(documentEndings.contains) ?? true
  }

  /// The endings of a database and of what SQLite keeps beside it, which a folder of documents often
  /// holds and no one misses.
  static let databaseEndings: Set = ["sqlite", "sqlite-wal", "sqlite-shm", "sqlite-journal"]

  /// The letters behind the last full stop of the last component of `path`, in lower case.
  ///
  /// A name that only starts with a full stop has no ending.
  static func fileExtension(of path: String) -> String? {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let stop = name.lastIndex(of: UInt8(ascii: ".")), stop > name.startIndex
    else { return nil }
    let ending = name[name.index(after: stop)...]
    return ending.isEmpty ? nil : Substring(ending).lowercased()
  }
}
