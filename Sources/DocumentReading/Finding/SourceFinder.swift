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
  ) -> (sources: [FoundSource], diagnostics: [Diagnostic]) {
    var search = Search()
    for path in paths { search.look(at: path) }
    return (search.sources, search.diagnostics)
  }
}

/// A search under way.
private struct Search {
  private(set) var sources: [FoundSource] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<FileSystem.Identity> = []
  private var hasStandardInput = false

  mutating func look(at path: String) {
    let root = SearchRoot(name: path)
    if root.location == nil {
      if !hasStandardInput { sources.append(FoundSource(root, stamp: nil)) }
      hasStandardInput = true
      return
    }
    do {
      let status = try FileSystem.status(at: path)
      switch status.kind {
      case .folder: addFolder(root)
      case .file, .other: add(root, status)
      }
    } catch {
      remark(error.isMissing ? .missing : .folderUnreadable(reason: error.reason), on: path)
    }
  }

  /// Adds a file, unless it is there; one without a status fails when it is read.
  private mutating func add(
    _ root: SearchRoot, _ status: FileSystem.Status?, at path: String = ""
  ) {
    if let status, !seen.insert(status.identity).inserted { return }
    sources.append(FoundSource(root, path: path, stamp: status.flatMap(FileStamp.init)))
  }

  private mutating func addFolder(_ folder: SearchRoot) {
    let root = folder.name
    let listing = FolderListing(root: root)
    for document in listing.documents { add(folder, document.status, at: document.path) }
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
