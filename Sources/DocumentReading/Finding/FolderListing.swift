/// What a folder and the folders in it hold.
struct FolderListing {
  /// A document below the folder.
  struct Document {
    /// Its path below the folder.
    let path: String
    /// How it looks; none of what will not open.
    let status: FileSystem.Status?
  }

  /// The documents below the folder, by the bytes of their paths.
  private(set) var documents: [Document] = []
  /// How many files there are of each kind that is not read, by their ending.
  private(set) var passedOver: [String: Int] = [:]
  /// The folders that would not open, by their paths below the folder, and why.
  private(set) var unreadable: [(path: String, reason: String)] = []

  /// Lists what is in the folder at `root`, and asks the system once about each file.
  ///
  /// Hidden files and folders are skipped, and so are pipes, sockets and devices. A link to a file
  /// stands for the file; a link to a folder is not followed, so that no circle can arise.
  init(root: String) {
    // What comes first is at the end.
    var waiting: [(path: String, entry: FileSystem.Entry)] = []

    func look(into folder: String) {
      do {
        for entry in try FileSystem.visibleEntries(in: Self.join(root, folder)).reversed() {
          waiting.append((folder.isEmpty ? entry.name : folder + "/" + entry.name, entry))
        }
      } catch {
        unreadable.append((folder, error.reason))
      }
    }
    look(into: "")
    while let (path, entry) = waiting.popLast() {
      switch entry.status?.kind {
      case .folder where !entry.isLinkToFolder: look(into: path)
      case .folder, .other: break
      case .file, nil: add(path, entry)
      }
    }
    unreadable.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The path of `path` below `root`, written as the user wrote `root`.
  static func join(_ root: String, _ path: String) -> String {
    if path.isEmpty { return root }
    return root.utf8.last == UInt8(ascii: "/") ? root + path : root + "/" + path
  }

  /// Takes note of a file.
  ///
  /// What the system cannot tell the kind of, such as a link to nowhere, is taken for a file, so
  /// that it is missed when it is read and not here without a word.
  private mutating func add(_ path: String, _ entry: FileSystem.Entry) {
    if FileName.isDocument(entry.name) {
      documents.append(Document(path: path, status: entry.status))
      return
    }
    let ending = FileName.fileExtension(of: entry.name) ?? ""
    if !FileName.databaseEndings.contains(ending) { passedOver[ending, default: 0] += 1 }
  }
}
