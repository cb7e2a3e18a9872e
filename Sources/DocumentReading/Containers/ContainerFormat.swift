/// A format of files that hold several documents.
enum ContainerFormat: CaseIterable {
  /// A JSON object a line, each of which holds a text.
  case jsonLines

  /// The endings of file names that are written in this format, in lower case.
  var fileExtensions: [String] {
    switch self {
    case .jsonLines: ["jsonl", "ndjson"]
    }
  }

  /// What stands between the name of the container and that of one of its documents.
  var separator: String {
    switch self {
    case .jsonLines: "#"
    }
  }

  /// The format of the file at `path` that starts as `head` does; none, if it is one document.
  init?(startOf head: [UInt8], path: String) {
    let ending = FileName.fileExtension(of: path) ?? ""
    if Self.jsonLines.fileExtensions.contains(ending) || JSONLinesReader.starts(like: head) {
      self = .jsonLines
    } else {
      return nil
    }
  }

  /// Opens the container in `input`.
  ///
  /// - Parameter limit: The most bytes that one part may have.
  func parts(
    of input: ContainerInput, limit: Int, fields: RecordFields
  ) throws(ReadingFault) -> any PartReader {
    switch self {
    case .jsonLines:
      JSONLinesReader(try input.open(), limit: limit, fields: fields)
    }
  }
}
