import DocumentReading
internal import Foundation
import GraphModel
import GraphStorage

extension GraphBuilder {
  /// Stores what came of a batch of work, and returns how many documents it was about.
  ///
  /// What was read goes into one transaction, up to where a file ends that holds several documents.
  func store(_ outcomes: [BuildOutcome], into report: inout BuildReport) throws -> Int {
    let readAt = Date.now.ISO8601Format()
    var documents = 0
    var read: [ReadDocument] = []
    for outcome in outcomes {
      switch outcome {
      case .unchanged(let count, let file):
        if let file { try database.record(file) }
        report.unchanged += count
        documents += count
      case .failed(let diagnostic):
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
        try store(&read)
        report.removed += try database.removeDocuments(ofFile: location, keeping: kept)
        if let file { try database.record(file) }
      }
    }
    try store(&read)
    return documents
  }

  private func store(_ read: inout [ReadDocument]) throws {
    if !read.isEmpty { try database.store(read) }
    read = []
  }
}
