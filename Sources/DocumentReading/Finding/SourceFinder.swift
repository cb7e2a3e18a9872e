public import GraphModel

/// Finds the documents that paths lead to.
public struct SourceFinder: Sendable {
  /// A finder.
  public init() {}

  /// The sources at `paths`, in the order of the paths; those in a folder by the bytes of their paths.
  ///
  /// A path is a file, which is taken whatever its name ends in; a folder, out of which the files
  /// that end as `TextFormat` knows are taken, those of the folders in it too; or `-`, which is
  /// standard input. A source that several paths lead to comes once, under its first name. What
  /// was not found or was passed over is told in the diagnostics.
  public func sources(
    at paths: [String]
  ) -> (sources: [DocumentSource], diagnostics: [Diagnostic]) {
    var search = Search()
    for path in paths { search.look(at: path) }
    return (search.sources, search.diagnostics)
  }
}

/// A search under way.
private struct Search {
  private(set) var sources: [DocumentSource] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<FileSystem.Identity> = []
  private var hasStandardInput = false

  mutating func look(at path: String) {
    if DocumentSource(name: path).isStandardInput {
      if !hasStandardInput { sources.append(.standardInput) }
      hasStandardInput = true
      return
    }
    do {
      let status = try FileSystem.status(at: path)
      switch status.kind {
      case .folder: addFolder(path)
      case .file, .other: add(path, identity: status.identity)
      }
    } catch {
      remark(error.isMissing ? .missing : .folderUnreadable(reason: error.reason), on: path)
    }
  }

  /// Adds the file at `path`, unless it is there; one without an identity fails when it is read.
  private mutating func add(_ path: String, identity: FileSystem.Identity?) {
    if let identity, !seen.insert(identity).inserted { return }
    sources.append(DocumentSource(name: path))
  }

  private mutating func addFolder(_ root: String) {
    let listing = FolderListing(root: root)
    for document in listing.documents {
      let path = FolderListing.join(root, document)
      add(path, identity: try? FileSystem.status(at: path).identity)
    }
    for folder in listing.unreadable {
      remark(
        .folderUnreadable(reason: folder.reason), on: FolderListing.join(root, folder.path))
    }
    if listing.documents.isEmpty && listing.unreadable.isEmpty { remark(.noDocuments, on: root) }
    if !listing.passedOver.isEmpty {
      let kinds = listing.passedOver.map { (ending: $0.key, count: $0.value) }
      remark(.passedOver(kinds), on: root)
    }
  }

  private mutating func remark(_ remark: FindingRemark, on place: String) {
    diagnostics.append(
      Diagnostic(severity: remark.severity, place: place, message: remark.message))
  }
}
