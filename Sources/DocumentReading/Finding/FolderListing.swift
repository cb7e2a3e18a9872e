/// What a folder and the folders in it hold.
struct FolderListing {
  /// The paths of documents below the folder, by their bytes.
  private(set) var documents: [String] = []
  /// How many files there are of each kind that is not read, by their ending.
  private(set) var passedOver: [String: Int] = [:]
  /// The folders that would not open, by their paths below the folder, and why.
  private(set) var unreadable: [(path: String, reason: String)] = []

  /// Lists what is in the folder at `root`.
  ///
  /// Hidden files and folders are skipped, and so are pipes, sockets and devices. A link to a file
  /// stands for the file; a link to a folder is not followed, so that no circle can arise.
  init(root: String) {
    var waiting = [""]
    while let folder = waiting.popLast() {
      do {
        for name in try FileSystem.visibleNames(in: Self.join(root, folder)) {
          let path = folder.isEmpty ? name : folder + "/" + name
          if add(path, at: Self.join(root, path)) { waiting.append(path) }
        }
      } catch {
        unreadable.append((folder, error.reason))
      }
    }
    documents.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadable.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The path of `path` below `root`, written as the user wrote `root`.
  static func join(_ root: String, _ path: String) -> String {
    if path.isEmpty { return root }
    return root.hasSuffix("/") ? root + path : root + "/" + path
  }

  /// Takes note of one entry of a folder; whether it is a folder to look into.
  ///
  /// What the system cannot tell the kind of, such as a link to nowhere, is taken for a file, so
  /// that it is missed when it is read and not here without a word.
  private mutating func add(_ path: String, at place: String) -> Bool {
    switch try? FileSystem.status(at: place).kind {
    case .folder:
      return !FileSystem.isLink(place)
    case .file, nil:
      let ending = FileName.fileExtension(of: path) ?? ""
      if FileName.isDocument(path) {
        documents.append(path)
      } else if !FileName.databaseEndings.contains(ending) {
        passedOver[ending, default: 0] += 1
      }
    case .other:
      break
    }
    return false
  }
}
