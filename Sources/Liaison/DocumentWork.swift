import DocumentReading
import GraphExtraction
import GraphModel
import GraphStorage

/// One document to be read, and extracted where it is new or has changed.
struct DocumentWork: Sendable {
  /// Where its bytes are.
  enum Content: Sendable {
    case source(DocumentSource)
    /// What was read from the source, such as standard input.
    case bytes([UInt8], DocumentSource)
    case part(DocumentPart)

    /// What a person calls the document.
    var name: String {
      switch self {
      case .source(let source), .bytes(_, let source): source.name
      case .part(let part): part.name
      }
    }
  }

  let content: Content
  /// How many bytes there are to read.
  let size: Int
  /// What the document is known by.
  let location: String
  /// What the database has of it.
  let known: StoredDocument?
  /// The absolute path of the file that it is read out of.
  let file: String?
  /// The file, if the document is all that it holds, and if its looks tell whether it changes.
  var whole: StoredFile?
}

/// What came of one piece of work.
enum BuildOutcome: Sendable {
  /// So many documents are as they were; the file they are in, if that is to be recorded.
  case unchanged(documents: Int, file: StoredFile?)
  /// It could not be read; the file at `retrying` is to be opened again, whatever else it holds.
  case failed(Diagnostic, retrying: String? = nil)
  case remark(Diagnostic)
  case read(DocumentGraph, DocumentWork, [Diagnostic])
  /// The file at `location` was read to its end, and holds `documents`, given by their locations.
  case ended(location: String, file: StoredFile?, documents: Set<String>)
}

/// Reads documents and extracts their graphs.
struct DocumentWorker: Sendable {
  let reader: DocumentReader
  let extractor: GraphExtractor
  /// What the database says of who read a document; another one reads it again.
  let name: String

  /// Does all of `batch`, one after another.
  func outcomes(of batch: WorkBatch) -> [BuildOutcome] {
    batch.work.map { work in
      switch work {
      case .document(let document): outcome(of: document)
      case .done(let outcome): outcome
      }
    }
  }

  /// Does `work`.
  func outcome(of work: DocumentWork) -> BuildOutcome {
    do {
      switch work.content {
      case .source(let source):
        return try outcome(of: try reader.bytes(of: source), source, work)
      case .bytes(let bytes, let source):
        return try outcome(of: bytes, source, work)
      case .part(let part):
        if isCurrent(work.known, part.contentHash) { return .unchanged(documents: 1, file: nil) }
        return try outcome(of: work) { try reader.document(of: part) }
      }
    } catch let error as ReadingError {
      // Of what keeps a document from being read, time alone may be enough another time.
      return .failed(error.diagnostic, retrying: error.code == .tooSlow ? work.file : nil)
    } catch {
      return .failed(Diagnostic(severity: .error, place: work.location, message: "\(error)"))
    }
  }

  private func outcome(
    of bytes: [UInt8], _ source: DocumentSource, _ work: DocumentWork
  ) throws -> BuildOutcome {
    if isCurrent(work.known, ContentHash.of(bytes)) {
      return .unchanged(documents: 1, file: work.whole)
    }
    return try outcome(of: work) { try reader.document(bytes: bytes, source: source) }
  }

  private func isCurrent(_ known: StoredDocument?, _ contentHash: String) -> Bool {
    known?.contentHash == contentHash && known?.extractor == name
  }

  /// What comes of a document that `read` reads, in the time that it may take.
  private func outcome(
    of work: DocumentWork, _ read: () throws -> (document: Document, diagnostics: [Diagnostic])
  ) throws -> BuildOutcome {
    try reader.inTime(work.content.name) {
      let (document, diagnostics) = try read()
      return .read(try extractor.extract(document), work, diagnostics)
    }
  }
}
