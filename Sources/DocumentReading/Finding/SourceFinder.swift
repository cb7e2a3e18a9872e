internal import Foundation
public import GraphModel

/// Finds the documents that paths lead to.
public struct SourceFinder: Sendable {
  /// A finder of text and Markdown files.
  public init() {}

  /// The documents at `paths`, in the order of the paths, and within a folder in the order of their
  /// names.
  ///
  /// A file that several paths lead to is given once.
  ///
  /// Folders are searched with their sub-folders. Hidden files and folders, and links to folders,
  /// are passed over.
  ///
  /// - Parameter paths: Files, folders, or `-` for standard input.
  public func sources(
    at paths: [String]
  ) -> (sources: [DocumentSource], diagnostics: [Diagnostic]) {
    var search = Search()
    for path in paths { search.add(path) }
    return (search.sources, search.diagnostics)
  }
}

/// One search, and what it has found so far.
private struct Search {
  private(set) var sources: [DocumentSource] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  mutating func add(_ path: String) {
    let source = DocumentSource(file: path)
    switch FileKind(at: path) {
    case .standardInput, .file, .stream: take(source)
    case .folder: addFolder(source.name)
    case .missing: report(.missing, at: path)
    case .unreadable(let reason): report(.unreadable(reason), at: path)
    }
  }

  private mutating func take(_ source: DocumentSource) {
    if seen.insert(source.location).inserted { sources.append(source) }
  }

  private mutating func report(_ code: ReadingError.Code, at path: String) {
    diagnostics.append(
      Diagnostic(severity: .error, place: path, message: ReadingError(code, place: path).message))
  }

  /// Searches a folder that was named, depth first, without recursion.
  private mutating func addFolder(_ folder: String) {
    var passedOver: [String: Int] = [:]
    let before = sources.count
    var found = 0
    var open = [folder]
    while let path = open.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: path)
      } catch {
        report(.unreadable("the folder may not be listed"), at: path)
        continue
      }
      var folders: [String] = []
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      where !name.hasPrefix(".") {
        let inside = path == "/" ? "/" + name : path + "/" + name
        switch FileKind(at: inside, followingLinksToFolders: false) {
        case .folder: folders.append(inside)
        case .file where TextFormat.isRead(fileName: name):
          found += 1
          take(DocumentSource(file: inside))
        case .file: passedOver[ending(of: name), default: 0] += 1
        case .unreadable(let reason): report(.unreadable(reason), at: inside)
        case .missing, .stream, .standardInput: continue
        }
      }
      open += folders.reversed()
    }
    if found == 0, sources.count == before { report(.noDocuments, at: folder) }
    note(passedOver, in: folder)
  }

  private func ending(of name: String) -> String {
    let ending = URL(fileURLWithPath: name).pathExtension.lowercased()
    return ending.isEmpty ? "no ending" : "." + ending
  }

  private mutating func note(_ passedOver: [String: Int], in folder: String) {
    let number = passedOver.values.reduce(0, +)
    guard number > 0 else { return }
    let kinds = passedOver.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let files = number == 1 ? "1 file of another kind was" : "\(number) files of other kinds were"
    diagnostics.append(
      Diagnostic(severity: .note, place: folder, message: "\(files) passed over (\(kinds))"))
  }
}
