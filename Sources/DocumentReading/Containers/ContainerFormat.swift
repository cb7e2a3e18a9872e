/// A format of files that hold several documents.
enum ContainerFormat: CaseIterable {
  /// ZIP, or tar, compressed or not.
  case archive
  /// One file that is compressed.
  case compressedFile
  /// Pages as a crawler or a browser kept them (WARC).
  case webArchive
  /// E-mail messages, one behind the other.
  case mailbox
  /// An e-mail message with documents attached.
  case messageWithDocuments
  /// A JSON object a line, each of which holds a text.
  case jsonLines
  /// A JSON list of such objects, an object with such a list, or one object.
  case json
  /// A table in text: CSV, TSV.
  case table
  /// A news feed, or a site map.
  case feed

  /// The endings of file names that are written in this format, in lower case.
  var fileExtensions: [String] {
    switch self {
    case .archive: ["zip", "tar", "tgz", "tbz2", "txz", "wacz"]
    case .compressedFile: Compression.allCases.map(\.fileExtension)
    case .webArchive: ["warc"]
    case .mailbox: ["mbox"]
    case .messageWithDocuments: []
    case .jsonLines: ["jsonl", "ndjson"]
    case .json: ["json"]
    case .table: ["csv", "tsv"]
    case .feed: ["rss", "atom", "xml"]
    }
  }

  /// What stands between the name of the container and that of one of its documents.
  var separator: String {
    switch self {
    case .archive, .compressedFile, .messageWithDocuments: "!/"
    case .webArchive, .mailbox, .jsonLines, .json, .table, .feed: "#"
    }
  }

  /// The format of the file at `path` that starts as `head` does; none, if it is one document.
  init?(startOf head: [UInt8], path: String) {
    let ending = FileName.fileExtension(of: path) ?? ""
    if Archive.Kind(startOf: head) != nil {
      self = .archive
    } else if WebArchiveReader.starts(head) {
      self = .webArchive
    } else if MailboxReader.starts(head) {
      self = .mailbox
    } else if MarkedUpFormat.isMail(startOf: head, ending: ending) {
      self = .messageWithDocuments
    } else if let format = Self.ofRecords(startOf: head, ending: ending) {
      self = format
    } else {
      return nil
    }
  }

  /// Opens the container in `input`.
  ///
  /// - Parameters:
  ///   - path: What it is called.
  ///   - limit: The most bytes that one part may have.
  func parts(
    of input: ContainerInput, path: String, limit: Int, fields: RecordFields
  ) throws(ReadingFault) -> any PartReader {
    switch self {
    case .archive:
      try ArchiveReader(
        input, folder: WebArchiveReader.folder(inArchiveAt: path), limit: limit)
    case .compressedFile:
      CompressedFileReader(input, name: path.lastStep, limit: limit)
    case .webArchive: try WebArchiveReader(input, limit: limit)
    case .mailbox: MailboxReader(try input.open(), limit: limit)
    case .messageWithDocuments: MessageReader(try input.all(limit: limit) ?? [])
    case .jsonLines:
      JSONLinesReader(try input.openText(limit: limit), limit: limit, fields: fields)
    case .json: try JSONReader(input, limit: limit, fields: fields)
    case .table: try TableReader(input, limit: limit, fields: fields)
    case .feed: try FeedReader(input, limit: limit)
    }
  }
}

extension ContainerFormat {
  /// The format of a file of records or posts that starts as `head` does.
  private static func ofRecords(startOf head: [UInt8], ending: String) -> ContainerFormat? {
    if JSONReader.isListOfObjects(head) { return .json }
    if jsonLines.fileExtensions.contains(ending) || JSONLinesReader.starts(like: head) {
      return .jsonLines
    }
    if json.fileExtensions.contains(ending) || JSONReader.starts(like: head) { return .json }
    if table.fileExtensions.contains(ending) { return .table }
    if FeedReader.starts(head) { return .feed }
    let isPage = BinaryKind(startOf: head) == .webPage || FeedReader.root(of: head)?.local == "html"
    return feed.fileExtensions.contains(ending) && !isPage ? .feed : nil
  }

  /// Whether files that are called as the one at `path` are read piece by piece, however large.
  static func isReadInPieces(_ path: String) -> Bool {
    let formats: [ContainerFormat] = [.webArchive, .mailbox, .jsonLines, .json, .table, .feed]
    let ending = FileName.fileExtension(of: Compression.innerPath(of: path)) ?? ""
    return formats.contains { $0.fileExtensions.contains(ending) }
  }

  /// The format of what is in `input`, and the way to it, through what it is compressed with.
  ///
  /// - Returns: None, if it is one document that is not compressed.
  static func recognised(
    _ input: ContainerInput, path: String, limit: Int
  ) throws(ReadingFault) -> (format: ContainerFormat, input: ContainerInput, path: String)? {
    let head = try input.head()
    if let compression = Compression(startOf: head) {
      let inner = input.decompressed(compression)
      let innerPath = Compression.innerPath(of: path)
      let innerHead = try inner.head()
      if Archive.Kind(startOf: innerHead) == .tar(nil) { return (.archive, inner, path) }
      let format = ContainerFormat(startOf: innerHead, path: innerPath)
      // Only tar can be read through a compression; another archive is given as a part.
      if let format, format != .archive { return (format, inner, innerPath) }
      return (.compressedFile, inner, innerPath)
    }
    guard let format = ContainerFormat(startOf: head, path: path) else { return nil }
    switch format {
    case .archive where Archive.Kind(startOf: head) == .zip:
      if Archive.isOneDocument(input) { return nil }
    case .messageWithDocuments:
      guard let bytes = try input.all(limit: limit), MessageReader.hasDocuments(bytes) else {
        return nil
      }
    default: break
    }
    return (format, input, path)
  }
}

extension String {
  /// What stands behind the last slash.
  fileprivate var lastStep: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}
