import DocumentReading
import GraphModel
import GraphStorage

/// What a build passes over, because a person took it out of the database.
struct ForgottenPlaces: Sendable {
  private var places: [ForgottenPlace]
  private var locations: Set<String>

  /// The places as the database remembers them.
  init(_ places: [ForgottenPlace]) {
    self.places = places
    locations = Set(places.map(\.location))
  }

  /// Whether what is at `location` is passed over: a file, or a document in it.
  func contains(_ location: String) -> Bool { locations.contains(location) }

  /// Whether nothing is passed over.
  var isEmpty: Bool { places.isEmpty }

  /// How many places are in the files at `locations`.
  func count(in locations: Set<String>) -> Int { places.count { locations.contains($0.file) } }

  /// Takes back what `paths` name, and says what to read for them.
  ///
  /// A document in a file, such as `posts.jsonl#17`, is read with its file.
  mutating func recall(_ paths: [String], in database: GraphDatabase) throws -> [String] {
    if places.isEmpty { return paths }
    return try paths.map { path in
      guard let (index, file) = find(path) else { return path }
      let location = places.remove(at: index).location
      locations.remove(location)
      try database.recall(location)
      return file
    }
  }

  /// The place that `path` names, and the file in it, as the user named it.
  private func find(_ path: String) -> (index: Int, file: String)? {
    let location = DocumentSource.location(of: path)
    for (index, place) in places.enumerated() {
      if place.location == location, place.file == location { return (index, path) }
      // What names a document in its file, such as an address, is no path to be put in order.
      let member = place.location.dropFirst(place.file.count)
      if !member.isEmpty, path.hasSuffix(member) {
        let file = String(path.dropLast(member.count))
        if DocumentSource.location(of: file) == place.file { return (index, file) }
      }
    }
    return nil
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
