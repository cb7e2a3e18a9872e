/// What the database knows of files, asked for one by one in the order of their locations.
///
/// They are fetched in stretches, each twice as long as the one before, so that a few files cost no
/// more than they are, and many cost one walk through the table. Another order is answered as well,
/// and takes longer.
public struct StoredFiles: Sendable {
  /// The most that are fetched at a time.
  private static let longestStretch = 512

  private let database: GraphDatabase
  /// What was fetched and not yet passed, in order.
  private var stretch: ArraySlice<(file: StoredFile, documents: Int)> = []
  /// The location from which on the stretch holds all files there are.
  private var start: String?
  /// Whether there are no files behind the stretch.
  private var isLast = false
  private var length = 1

  /// What `database` knows.
  public init(of database: GraphDatabase) { self.database = database }

  /// What is known of the file at `location`, and how many documents came out of it; nothing, if it
  /// was never read to its end.
  ///
  /// What was stored since its stretch was fetched is not seen.
  ///
  /// - Throws: `StorageError`.
  public mutating func file(
    at location: String
  ) throws -> (file: StoredFile, documents: Int)? {
    if !covers(location) { try fetch(from: location) }
    start = location
    while let first = stretch.first, Self.precedes(first.file.location, location) {
      stretch.removeFirst()
    }
    return stretch.first.flatMap { $0.file.location == location ? $0 : nil }
  }

  private func covers(_ location: String) -> Bool {
    guard let start, !Self.precedes(location, start) else { return false }
    return isLast || stretch.last.map { !Self.precedes($0.file.location, location) } ?? false
  }

  private mutating func fetch(from location: String) throws {
    let files = try database.files(from: location, limit: length)
    stretch = files[...]
    isLast = files.count < length
    length = min(2 * length, Self.longestStretch)
  }

  /// The order in which SQLite keeps texts.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
