/// Where a document is read from: a file, or standard input.
public struct DocumentSource: Hashable, Sendable {
  /// As the user would name it: `news.txt`, `folder/2019/news.txt`, or `-` for standard input.
  public let name: String

  /// The source called `name`, which is a file's path, or `-` for standard input.
  ///
  /// A file whose name is a hyphen is reached by `./-`.
  public init(name: String) {
    self.name = name
  }

  /// The standard input of the process.
  public static let standardInput = DocumentSource(name: "-")

  /// Whether this is standard input.
  public var isStandardInput: Bool { self == .standardInput }
}
