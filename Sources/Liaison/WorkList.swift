import DocumentReading
internal import Foundation
import GraphModel
import GraphStorage

/// What a build has to do, in input order, found out as cheaply as can be: a file that has not been
/// written to since it was read is not opened, and one that holds several documents is read piece
/// by piece.
struct WorkList {
  /// One piece of work, or what came of it, where there was nothing to do.
  enum Work: Sendable {
    case document(DocumentWork)
    case done(BuildOutcome)
  }

  /// How long a file must have been left alone for its time to tell that it has not changed.
  ///
  /// Two writes can come so close together that the file system gives them the same time.
  static let settlingTime = 2_000_000_000

  private let sources: [FoundSource]
  private let reader: DocumentReader
  private let database: GraphDatabase
  private let extractor: String
  private let forgotten: ForgottenPlaces
  private var files: StoredFiles
  private var begun = 0
  private var batchSize = 1
  private var open: OpenSource?

  /// A source whose documents are being given.
  private struct OpenSource {
    var parts: DocumentParts
    /// The absolute path of the file; none for standard input.
    let location: String?
    let file: StoredFile?
    var documents: Set<String> = []
    var isWhole = true
  }

  /// The work on `sources`, for a build into `database` by `extractor`; documents in them that are
  /// `forgotten` are passed over.
  init(
    _ sources: [FoundSource], reader: DocumentReader, database: GraphDatabase,
    extractor: String, passingOver forgotten: ForgottenPlaces
  ) {
    self.sources = sources
    self.reader = reader
    self.database = database
    self.extractor = extractor
    self.forgotten = forgotten
    files = StoredFiles(of: database)
  }

  /// The next pieces of work; none behind the last.
  ///
  /// The first batches are small, so that a few documents are spread over all jobs. None waits for
  /// what comes slowly, through a pipe, while there is other work in it; nor does it grow once the
  /// task is cancelled.
  ///
  /// - Throws: `StorageError`.
  mutating func nextBatch() throws -> WorkBatch? {
    var batch = WorkBatch()
    while !batch.isFull(wanted: batchSize), batch.work.isEmpty || !(mayWait || Task.isCancelled),
      let next = try next()
    {
      batch.append(next.work, sourcesDone: next.sourcesDone)
    }
    batchSize = min(2 * batchSize, WorkBatch.mostDocuments)
    return batch.work.isEmpty ? nil : batch
  }

  /// Whether the next piece of work may come at any time: through a pipe.
  var mayWait: Bool {
    open == nil && begun < sources.count && sources[begun].stamp == nil
  }

  /// The next piece of work, and how many sources are done with when it is; none behind the last.
  ///
  /// - Throws: `StorageError`.
  private mutating func next() throws -> (work: Work, sourcesDone: Int)? {
    while open != nil || begun < sources.count {
      guard let work = try open == nil ? nextSource() : nextPart() else { continue }
      return (work, open == nil ? begun : begun - 1)
    }
    return nil
  }

  /// The work on the next source; none, if it holds several documents, which come next.
  private mutating func nextSource() throws -> Work? {
    let found = sources[begun]
    begun += 1
    if let documents = try documents(ofUnchanged: found) {
      return .done(.unchanged(documents: documents, file: nil))
    }
    let source = found.source
    do {
      // It may have been written to since it was found.
      return try FileStamp(of: source).map { try work(on: source, $0) } ?? work(on: source)
    } catch let error as ReadingError {
      return .done(.failed(error.diagnostic))
    }
  }

  /// How many documents came out of a file that looks as it did when they were read; none, if it
  /// does not, or was never read.
  private mutating func documents(ofUnchanged found: FoundSource) throws -> Int? {
    guard let stamp = found.stamp, let location = found.location,
      let (known, documents) = try files.file(at: location),
      known.size == stamp.size, known.modified == stamp.modified,
      [extractor, recordsReading].contains(known.reading)
    else { return nil }
    return documents
  }

  /// The work on a file.
  private mutating func work(on source: DocumentSource, _ stamp: FileStamp) throws -> Work? {
    let location = DocumentSource.location(of: source.name)
    if let parts = try reader.parts(of: source) {
      open = OpenSource(
        parts: parts, location: location,
        file: stored(stamp, at: location, reading: recordsReading))
      return nil
    }
    return .document(
      DocumentWork(
        content: .source(source), size: stamp.size, location: location,
        known: try database.document(at: location),
        file: location, whole: stored(stamp, at: location, reading: extractor)))
  }

  /// The work on standard input, or on a pipe; also on what is not there, which the reader says.
  private mutating func work(on source: DocumentSource) throws -> Work? {
    let bytes = try reader.bytes(of: source)
    let location = source.isStandardInput ? nil : DocumentSource.location(of: source.name)
    if let parts = try reader.parts(of: bytes, from: source) {
      open = OpenSource(parts: parts, location: location, file: nil)
      return nil
    }
    let place = source.location(contentHash: ContentHash.of(bytes))
    return .document(
      DocumentWork(
        content: .bytes(bytes, source), size: bytes.count, location: place,
        known: try database.document(at: place), file: location))
  }

  /// The next document of the source that is open; nothing at its end, where that is all.
  private mutating func nextPart() throws -> Work? {
    guard var source = open else { return nil }
    open = nil
    let outcome: DocumentParts.Outcome?
    do {
      outcome = try source.parts.next()
    } catch let error as ReadingError {
      return .done(.failed(error.diagnostic))
    }
    switch outcome {
    case .document(let part) where forgotten.contains(part.location):
      open = source
      return nil
    case .document(let part):
      source.documents.insert(part.location)
      open = source
      return .document(
        DocumentWork(
          content: .part(part), size: part.size, location: part.location,
          known: try database.document(at: part.location), file: source.location))
    case .failed(let diagnostic):
      source.isWhole = false
      open = source
      return .done(.failed(diagnostic))
    case .remark(let diagnostic):
      open = source
      return .done(.remark(diagnostic))
    case nil:
      guard let location = source.location, source.isWhole else { return nil }
      return .done(.ended(location: location, file: source.file, documents: source.documents))
    }
  }

  /// How records are read: from other fields, they are other documents.
  private var recordsReading: String {
    let fields = reader.fields
    return "\(extractor) records text=\(fields.text ?? "") id=\(fields.identifier ?? "")"
  }

  private func stored(_ stamp: FileStamp, at location: String, reading: String) -> StoredFile? {
    let now = Int(Date.now.timeIntervalSince1970 * 1_000_000_000)
    guard now - stamp.modified > Self.settlingTime else { return nil }
    return StoredFile(
      location: location, size: stamp.size, modified: stamp.modified, reading: reading)
  }
}
