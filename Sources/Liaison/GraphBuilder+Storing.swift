import DocumentReading
internal import Foundation
import GraphModel
import GraphStorage

extension GraphBuilder {
  /// Stores what came of a batch of work, and returns how many documents it was about.
  ///
  /// What was read goes into one transaction, up to where a file ends that holds several documents.
  /// Files in `retried` are read, and are to be opened again by the next build.
  func store(
    _ outcomes: [BuildOutcome], into report: inout BuildReport, retrying retried: inout Set<String>
  ) throws -> Int {
    let readAt = Date.now.ISO8601Format()
    var documents = 0
    var (read, files): ([ReadDocument], [StoredFile]) = ([], [])

    func storeAll() throws {
      if !read.isEmpty || !files.isEmpty { try database.store(read, recording: files) }
      (read, files) = ([], [])
    }

    for outcome in outcomes {
      switch outcome {
      case .unchanged(let count, let file):
        if let file { files.append(file) }
        report.unchanged += count
        documents += count
      case .failed(let diagnostic, let file):
        if let file { retried.insert(file) }
        report.diagnostics.append(diagnostic)
        report.failed += 1
        documents += 1
      case .remark(let diagnostic):
        report.diagnostics.append(diagnostic)
      case .read(let graph, let work, let diagnostics):
        read.append(
          ReadDocument(
            graph, location: work.location, extractor: extractorName, readAt: readAt,
            file: work.file, whole: work.whole))
        report.diagnostics += diagnostics
        if work.known == nil { report.added += 1 } else { report.changed += 1 }
        documents += 1
      case .ended(let location, let file, let kept):
        try storeAll()
        report.removed += try database.removeDocuments(ofFile: location, keeping: kept)
        if let file, !retried.contains(location) { try database.record(file) }
      }
    }
    try storeAll()
    return documents
  }
}
