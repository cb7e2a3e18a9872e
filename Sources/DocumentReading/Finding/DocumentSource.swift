internal import Foundation

/// Where a document comes from: a file, or standard input.
public struct DocumentSource: Hashable, Sendable {
  /// What the user would call it: the path as it was given, or the folder as it was given and the
  /// path inside it; `-` for standard input.
  public let name: String
  /// How its text is written.
  public let format: TextFormat

  /// The file at `path`, or standard input where that is `-`.
  ///
  /// - Parameter format: How the text is written; told by the file's name where it is left out.
  public init(file path: String, format: TextFormat? = nil) {
    name = path == "-" ? path : Self.tidied(path)
    self.format = format ?? TextFormat(fileName: path)
  }

  /// Whether this is standard input.
  public var isStandardInput: Bool { name == "-" }

  /// The absolute path, without `.` and `..`; `-` for standard input.
  public var location: String { isStandardInput ? name : Self.location(of: name) }

  /// `path` from the root, without `.` and `..`.
  public static func location(of path: String) -> String {
    path == "-" ? path : URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// `path` without `./` at its start and without doubled slashes.
  private static func tidied(_ path: String) -> String {
    let parts = path.split(separator: "/").drop { $0 == "." }
    let tidy = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + tidy }
    return tidy.isEmpty ? path : tidy
  }
}

/// How a text is written.
public enum TextFormat: String, CaseIterable, Sendable {
  /// Text and nothing else.
  case plainText
  /// CommonMark with GitHub's tables, with or without front matter.
  case markdown

  /// The format that a file's name tells; plain text where it tells none.
  public init(fileName: String) {
    let name = fileName.lowercased()
    self = Self.markdownEndings.contains(where: name.hasSuffix) ? .markdown : .plainText
  }

  static let markdownEndings = [".md", ".markdown"]
  static let plainTextEndings = [".txt", ".text"]

  /// Whether a file of this name is read when it is found in a folder.
  static func isRead(fileName: String) -> Bool {
    let name = fileName.lowercased()
    return (markdownEndings + plainTextEndings).contains(where: name.hasSuffix)
  }
}
