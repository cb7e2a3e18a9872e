public import DocumentReading
internal import Foundation
public import GraphExtraction
internal import GraphModel
public import GraphStorage

/// Brings a database in step with files and folders.
///
/// Files that have not been written to are passed over without being opened, documents that have
/// not changed without being looked at, and changed ones replace what they said. Documents are read
/// and extracted in parallel and stored one by one in input order, each in one transaction, so that
/// the database is whole whenever the run ends.
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

  /// Reads what is at `paths`, and stores what is new or has changed, and what it had to say.
  ///
  /// What was forgotten is passed over, unless it is one of `paths`.
  /// Where the task is cancelled, what is under way is finished and stored, and nothing is begun.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-` for standard input.
  ///   - prune: Whether to remove documents below `paths` whose files are gone.
  ///   - progress: Called after each document.
  /// - Returns: What was done, and what could not be read.
  /// - Throws: `StorageError` when the database cannot be written; what was stored before stays.
  public func build(
    _ paths: [String], prune: Bool = false, progress: (BuildProgress) -> Void = { _ in }
  ) async throws -> BuildReport {
    let run = try database.beginRun(
      paths: paths, extractor: extractorName, startedAt: Date.now.ISO8601Format())
    let report = try await read(paths, prune: prune, progress: progress)
    try database.endRun(
      run, report.isStopped ? .stopped : .whole, counts: report.counts,
      diagnostics: report.diagnostics, endedAt: Date.now.ISO8601Format())
    return report
  }

  private func read(
    _ paths: [String], prune: Bool, progress: (BuildProgress) -> Void
  ) async throws -> BuildReport {
    var forgotten = ForgottenPlaces(try database.forgotten())
    let paths = try forgotten.recall(paths, in: database)
    let (found, diagnostics) = SourceFinder().sources(at: paths)
    // Of a hundred thousand files, the places are not put together without need.
    let places = forgotten.isEmpty && !prune ? [] : Set(found.compactMap(\.location))
    let sources =
      forgotten.isEmpty
      ? found : found.filter { !($0.location.map(forgotten.contains) ?? false) }
    var report = BuildReport(diagnostics: diagnostics)
    report.noteForgotten(forgotten.count(in: places), in: database.path)
    var done = BuildProgress(allSources: sources.count)
    let worker = DocumentWorker(reader: reader, extractor: extractor, name: extractorName)
    let work = WorkList(
      sources, reader: reader, database: database, extractor: extractorName,
      passingOver: forgotten)
    try await outcomes(of: work, by: worker) { outcome, sourcesDone in
      done.documents += try store(outcome, into: &report)
      done.sources = sourcesDone
      progress(done)
    }
    report.isStopped = Task.isCancelled
    if prune && !report.isStopped {
      report.removed += try removeGone(below: paths, keeping: places)
    }
    return report
  }

  /// Works in parallel, and hands on the outcomes in order.
  ///
  /// Only a few documents a job are held at a time.
  private func outcomes(
    of work: WorkList, by worker: DocumentWorker,
    handOn: (BuildOutcome, _ sourcesDone: Int) throws -> Void
  ) async throws {
    var work = work
    let ahead = jobs * 4
    try await withThrowingTaskGroup(of: (Int, Int, BuildOutcome).self) { group in
      var (started, running, finished) = (0, 0, 0)
      var waiting: [Int: (outcome: BuildOutcome, sourcesDone: Int)] = [:]
      var isAllStarted = false

      func finish(_ index: Int, _ outcome: BuildOutcome, _ sourcesDone: Int) throws {
        waiting[index] = (outcome, sourcesDone)
        while let next = waiting.removeValue(forKey: finished) {
          finished += 1
          try handOn(next.outcome, next.sourcesDone)
        }
      }

      while true {
        while !isAllStarted, running < jobs, started - finished < ahead {
          guard !Task.isCancelled, let (work, sourcesDone) = try work.next() else {
            isAllStarted = true
            break
          }
          let index = started
          started += 1
          switch work {
          case .done(let outcome):
            try finish(index, outcome, sourcesDone)
          case .document(let document):
            running += 1
            group.addTask { (index, sourcesDone, worker.outcome(of: document)) }
          }
        }
        guard let (index, sourcesDone, outcome) = try await group.next() else { break }
        running -= 1
        try finish(index, outcome, sourcesDone)
      }
    }
  }

  /// Stores what came of a piece of work, and returns how many documents it was about.
  private func store(_ outcome: BuildOutcome, into report: inout BuildReport) throws -> Int {
    switch outcome {
    case .unchanged(let documents, let file):
      if let file { try database.record(file) }
      report.unchanged += documents
      return documents
    case .failed(let diagnostic):
      report.diagnostics.append(diagnostic)
      report.failed += 1
      return 1
    case .remark(let diagnostic):
      report.diagnostics.append(diagnostic)
      return 0
    case .read(let graph, let work, let diagnostics):
      try database.store(
        graph, location: work.location, extractor: extractorName,
        readAt: Date.now.ISO8601Format(), file: work.file, whole: work.whole)
      report.diagnostics += diagnostics
      if work.known == nil { report.added += 1 } else { report.changed += 1 }
      return 1
    case .ended(let location, let file, let documents):
      report.removed += try database.removeDocuments(ofFile: location, keeping: documents)
      if let file { try database.record(file) }
      return 0
    }
  }

  /// Removes the documents below `paths` that were not found and whose files are not there.
  private func removeGone(below paths: [String], keeping found: Set<String>) throws -> Int {
    let roots = paths.map(DocumentSource.location(of:))
    let gone = try database.fileLocations().filter { location in
      !found.contains(location)
        && roots.contains { location == $0 || location.hasPrefix($0 == "/" ? $0 : $0 + "/") }
        && !FileManager.default.fileExists(atPath: location)
    }
    return try gone.reduce(0) { $0 + (try database.removeDocuments(ofFile: $1)) }
  }
}
