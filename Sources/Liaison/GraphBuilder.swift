public import DocumentReading
internal import Foundation
public import GraphExtraction
internal import GraphModel
public import GraphStorage

/// Brings a database in step with files and folders.
///
/// Unchanged documents are passed over, changed ones replace what they said. Documents are read and
/// extracted in parallel and stored one by one in input order, each in one transaction, so that the
/// database is whole whenever the run ends.
public struct GraphBuilder: Sendable {
  private let database: GraphDatabase
  private let reader: DocumentReader
  private let extractor: GraphExtractor
  private let jobs: Int

  /// A builder that stores into `database`.
  ///
  /// - Parameter jobs: How many documents to work on at a time; as many as there are cores,
  ///   where it is left out.
  public init(
    database: GraphDatabase, reader: DocumentReader = DocumentReader(),
    extractor: GraphExtractor,
    jobs: Int? = nil
  ) {
    self.database = database
    self.reader = reader
    self.extractor = extractor
    self.jobs = max(jobs ?? ProcessInfo.processInfo.activeProcessorCount, 1)
  }

  /// What the database says of who read a document; another one reads it again.
  private var extractorName: String { "\(LiaisonVersion.current) \(extractor.name)" }

  /// Reads what is at `paths`, and stores what is new or has changed.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-` for standard input.
  ///   - prune: Whether to remove documents below `paths` whose files are gone.
  ///   - progress: Called after each document, with the number done and the number of all.
  /// - Returns: What was done, and what could not be read.
  /// - Throws: `StorageError` when the database cannot be written; what was stored before stays.
  public func build(
    _ paths: [String], prune: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> BuildReport {
    let (sources, diagnostics) = SourceFinder().sources(at: paths)
    var report = BuildReport(diagnostics: diagnostics)
    let known = try KnownDocuments(database.documents(), extractor: extractorName)
    try await reading(sources, known: known) { outcome, done in
      try store(outcome, into: &report)
      progress(done, sources.count)
    }
    if prune {
      report.removed = try removeGone(
        below: paths, keeping: Set(sources.map { DocumentSource.location(of: $0.name) }), known)
    }
    return report
  }

  /// Reads the sources in parallel, and hands on the outcomes in order.
  ///
  /// Only a few documents a job are held at a time.
  private func reading(
    _ sources: [DocumentSource], known: KnownDocuments,
    handOn: (DocumentOutcome, _ done: Int) throws -> Void
  ) async throws {
    let ahead = jobs * 4
    try await withThrowingTaskGroup(of: (Int, DocumentOutcome).self) { group in
      var started = 0
      var finished = 0
      var waiting: [Int: DocumentOutcome] = [:]
      func startWhatMayRun() {
        while started < sources.count, started - finished < ahead,
          started - finished - waiting.count < jobs
        {
          let (index, source) = (started, sources[started])
          group.addTask { (index, outcome(of: source, known: known)) }
          started += 1
        }
      }
      startWhatMayRun()
      while let (index, outcome) = try await group.next() {
        waiting[index] = outcome
        while let next = waiting.removeValue(forKey: finished) {
          finished += 1
          try handOn(next, finished)
        }
        startWhatMayRun()
      }
    }
  }

  /// Reads one source, and extracts its graph where it is new or has changed.
  private func outcome(of source: DocumentSource, known: KnownDocuments) -> DocumentOutcome {
    do {
      let bytes = try reader.bytes(of: source)
      let hash = ContentHash.of(bytes)
      let location = source.location(contentHash: hash)
      guard known.needsReading(location: location, contentHash: hash) else { return .unchanged }
      let (document, diagnostics) = try reader.document(bytes: bytes, source: source)
      return .read(
        extractor.extract(document), location: location,
        isNew: !known.contains(location: location), diagnostics)
    } catch {
      return .failed(
        Diagnostic(
          severity: .error, place: source.name,
          message: (error as? ReadingError)?.message ?? String(describing: error)))
    }
  }

  private func store(_ outcome: DocumentOutcome, into report: inout BuildReport) throws {
    switch outcome {
    case .unchanged:
      report.unchanged += 1
    case .failed(let diagnostic):
      report.diagnostics.append(diagnostic)
      report.failed += 1
    case .read(let graph, let location, let isNew, let diagnostics):
      try database.store(
        graph, location: location, extractor: extractorName,
        readAt: Date.now.ISO8601Format())
      report.diagnostics += diagnostics
      if isNew { report.added += 1 } else { report.changed += 1 }
    }
  }

  /// Removes the documents below `paths` that were not found and whose files are not there.
  private func removeGone(
    below paths: [String], keeping found: Set<String>, _ known: KnownDocuments
  ) throws -> Int {
    let roots = paths.map(DocumentSource.location(of:))
    let gone = known.locations.filter { location in
      !found.contains(location)
        && roots.contains { location == $0 || location.hasPrefix($0 == "/" ? $0 : $0 + "/") }
        && !FileManager.default.fileExists(atPath: location)
    }
    for location in gone { try database.removeDocument(location: location) }
    return gone.count
  }
}

/// What came of one source.
private enum DocumentOutcome: Sendable {
  case unchanged
  case failed(Diagnostic)
  case read(DocumentGraph, location: String, isNew: Bool, [Diagnostic])
}
