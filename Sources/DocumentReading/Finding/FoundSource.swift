/// A source that a path led to, and how it looked when it was found.
public struct FoundSource: Sendable {
  /// How the file looked; none of a pipe, of standard input, and of what will not open.
  public let stamp: FileStamp?
  /// The path that led to it, which is its own, or that of a folder above it.
  private let root: SearchRoot
  /// Its path below the folder; empty, where the path was its own.
  private let path: String

  init(_ root: SearchRoot, path: String = "", stamp: FileStamp?) {
    self.root = root
    self.path = path
    self.stamp = stamp
  }

  /// The source, named as the user named what led to it.
  public var source: DocumentSource {
    DocumentSource(name: FolderListing.join(root.name, path))
  }

  /// The absolute path of the file, which is what it is known by; none for standard input.
  public var location: String? {
    // The names of what is in a folder are as they are, so there is nothing to be put in order.
    root.location.map { FolderListing.join($0, path) }
  }
}

/// A path at which sources are looked for.
struct SearchRoot: Sendable {
  /// As the user named it.
  let name: String
  /// The absolute path; none for standard input.
  let location: String?

  init(name: String) {
    self.name = name
    location = DocumentSource(name: name).isStandardInput ? nil : DocumentSource.location(of: name)
  }
}
