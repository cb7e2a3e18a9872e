import DocumentReading
import GraphModel
import GraphStorage

/// What a build passes over, because a person took it out of the database.
struct ForgottenPlaces: Sendable {
  private var files: [String: String]
  private var counts: [String: Int] = [:]

  /// The places as the database remembers them.
  init(_ places: [ForgottenPlace]) {
    files = Dictionary(places.map { ($0.location, $0.file) }) { first, _ in first }
    for place in places { counts[place.file, default: 0] += 1 }
  }

  /// Whether what is at `location` is passed over: a file, or a document in it.
  func contains(_ location: String) -> Bool { files[location] != nil }

  /// How many places are in the files of `sources`.
  func count(in sources: [DocumentSource]) -> Int {
    sources.reduce(0) { $0 + (counts[DocumentSource.location(of: $1.name)] ?? 0) }
  }

  /// Takes back what `paths` name, and says what to read for them.
  ///
  /// A document in a file, such as `posts.jsonl#17`, is read with its file.
  mutating func recall(_ paths: [String], in database: GraphDatabase) throws -> [String] {
    try paths.map { path in
      let location = DocumentSource.location(of: path)
      guard path != "-", let file = files.removeValue(forKey: location) else { return path }
      counts[file, default: 1] -= 1
      try database.recall(location)
      let member = location.dropFirst(file.count)
      return location.hasPrefix(file) && path.hasSuffix(member)
        ? String(path.dropLast(member.count)) : file
    }
  }
}

extension BuildReport {
  /// Says how many documents were passed over because they are forgotten, where there are any.
  mutating func noteForgotten(_ count: Int, in database: String) {
    guard count > 0 else { return }
    diagnostics.append(
      Diagnostic(
        severity: .note, place: database, message: BuildRemark.forgotten(count).message))
  }
}
