public import DocumentReading
internal import Foundation
public import GraphExtraction
internal import GraphModel
public import GraphStorage

/// Brings a database in step with files and folders.
///
/// Files that have not been written to are passed over without being opened, documents that have
/// not changed without being looked at, and changed ones replace what they said. Documents are read
/// and extracted in parallel and stored in input order, a few in one transaction, so that the
/// database is whole whenever the run ends.
public struct GraphBuilder: Sendable {
  let database: GraphDatabase
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
  var extractorName: String { "\(LiaisonVersion.current) \(extractor.name)" }

  /// Reads what is at `paths`, and stores what is new or has changed, and what it had to say.
  ///
  /// What was forgotten is passed over, unless it is one of `paths`.
  /// Where the task is cancelled, what is under way is finished and stored, and nothing is begun.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, or `-` for standard input.
  ///   - prune: Whether to remove documents below `paths` whose files are gone.
  ///   - progress: Called whenever documents have been stored or passed over.
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
    var retried: Set<String> = []
    let worker = DocumentWorker(reader: reader, extractor: extractor, name: extractorName)
    let work = WorkList(
      sources, reader: reader, database: database, extractor: extractorName,
      passingOver: forgotten)
    var queue = OutcomeQueue()
    try await outcomes(of: work, by: worker) { outcomes, sourcesDone, mayWait in
      queue.append(outcomes)
      done.sources = sourcesDone
      guard !mayWait || queue.isFull() else { return }
      done.documents += try store(queue.takeAll(), into: &report, retrying: &retried)
      progress(done)
    }
    done.documents += try store(queue.takeAll(), into: &report, retrying: &retried)
    progress(done)
    report.isStopped = Task.isCancelled
    if prune && !report.isStopped {
      report.removed += try removeGone(below: paths, keeping: places)
    }
    return report
  }

  /// Works in parallel, and hands on the outcomes in order.
  ///
  /// Only a few batches a job are held at a time. They may wait to be stored, except where the next
  /// piece of work may be long in coming.
  private func outcomes(
    of work: WorkList, by worker: DocumentWorker,
    handOn: ([BuildOutcome], _ sourcesDone: Int, _ mayWait: Bool) throws -> Void
  ) async throws {
    var work = work
    let ahead = jobs * 4
    try await withThrowingTaskGroup(of: (Int, Int, [BuildOutcome]).self) { group in
      var (started, running, finished) = (0, 0, 0)
      var waiting: [Int: (outcomes: [BuildOutcome], sourcesDone: Int)] = [:]
      var isAllStarted = false

      func finish(_ index: Int, _ outcomes: [BuildOutcome], _ sourcesDone: Int) throws {
        waiting[index] = (outcomes, sourcesDone)
        while let next = waiting.removeValue(forKey: finished) {
          finished += 1
          try handOn(next.outcomes, next.sourcesDone, !work.mayWait)
        }
      }

      while true {
        while !isAllStarted, running < jobs, started - finished < ahead {
          guard !Task.isCancelled, let batch = try work.nextBatch() else {
            isAllStarted = true
            break
          }
          let index = started
          started += 1
          if batch.isDone {
            try finish(index, worker.outcomes(of: batch), batch.sourcesDone)
          } else {
            running += 1
            group.addTask { (index, batch.sourcesDone, worker.outcomes(of: batch)) }
          }
        }
        guard let (index, sourcesDone, outcomes) = try await group.next() else { break }
        running -= 1
        try finish(index, outcomes, sourcesDone)
      }
    }
  }

  /// Removes the documents of files among `paths`, or in folders among them, that were not found and are gone.
  ///
  /// A folder that is not there itself may be on a disk that is not, so what was in it stays.
  private func removeGone(below paths: [String], keeping found: Set<String>) throws -> Int {
    let roots = paths.map(DocumentSource.location(of:))
    let folders = roots.filter { !DocumentSource.isMissing($0) }.map { $0 == "/" ? $0 : $0 + "/" }
    let gone = try database.fileLocations().filter { location in
      !found.contains(location)
        && (roots.contains(location) || folders.contains { location.hasPrefix($0) })
        && DocumentSource.isMissing(location)
    }
    return try gone.reduce(0) { $0 + (try database.removeDocuments(ofFile: $1)) }
  }
}
