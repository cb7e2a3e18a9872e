internal import GraphStorage

/// What the database has of each document, for telling what has changed.
struct KnownDocuments: Sendable {
  private let byLocation: [String: StoredDocument]
  private let extractor: String

  /// What is stored; documents that another extractor read need reading again.
  init(_ documents: [StoredDocument], extractor: String) {
    byLocation = Dictionary(documents.map { ($0.location, $0) }) { first, _ in first }
    self.extractor = extractor
  }

  /// Every location, in order.
  var locations: [String] { byLocation.keys.sorted() }

  func contains(location: String) -> Bool { byLocation[location] != nil }

  /// Whether the document at `location` is not known to this extractor with this content.
  func needsReading(location: String, contentHash: String) -> Bool {
    guard let known = byLocation[location] else { return true }
    return known.contentHash != contentHash || known.extractor != extractor
  }
}
