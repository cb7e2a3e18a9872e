public import GraphModel

/// Reads sources into documents.
public struct DocumentReader: Sendable {
  /// The size that a reader accepts unless told otherwise: 16 MB.
  public static let defaultMaximumSize = 16 * 1024 * 1024

  /// The most bytes that a source may have.
  public let maximumSize: Int
  /// The format of what comes from standard input, which has no name to tell it by.
  public let standardInputFormat: TextFormat
  /// Which fields of a record hold its text and its identifier.
  public let fields: RecordFields
  /// How long the work on one document may take.
  public let timeLimit: TimeLimit

  /// A reader of sources of at most `maximumSize` bytes.
  public init(
    maximumSize: Int = defaultMaximumSize, standardInputFormat: TextFormat = .plainText,
    fields: RecordFields = RecordFields(), timeLimit: TimeLimit = .standard
  ) {
    self.maximumSize = max(0, min(maximumSize, Int.max / 16))
    self.standardInputFormat = standardInputFormat
    self.fields = fields
    self.timeLimit = timeLimit
  }

  /// Reads `source` into a document, with what a person should know of how that went.
  ///
  /// - Throws: `ReadingError`.
  public func read(
    _ source: DocumentSource
  ) throws -> (document: Document, diagnostics: [Diagnostic]) {
    try document(bytes: bytes(of: source), source: source)
  }

  /// The bytes of `source`.
  ///
  /// - Throws: `ReadingError`, if it cannot be read or has more than `maximumSize` bytes.
  public func bytes(of source: DocumentSource) throws -> [UInt8] {
    do {
      return try bytesOrFault(of: source)
    } catch {
      throw ReadingError(error, in: source.name)
    }
  }

  /// The document that `bytes` hold, which were read from `source`.
  ///
  /// - Parameter format: The format; the one that the name of the source tells, if left out.
  /// - Throws: `ReadingError`, if the bytes are not text, or nothing but white space, or take longer
  ///   than the time limit.
  public func document(
    bytes: [UInt8], source: DocumentSource, format: TextFormat? = nil
  ) throws -> (document: Document, diagnostics: [Diagnostic]) {
    try inTime(source.name) {
      do throws(ReadingFault) {
        let (content, remarks) = try content(
          of: bytes, path: source.name, format: format,
          otherwise: source.isStandardInput ? standardInputFormat : nil)
        return try document(
          content, remarks, name: source.name, contentHash: ContentHash.of(bytes))
      } catch {
        throw ReadingError(error, in: source.name)
      }
    }
  }

  /// The document called `name` with this content.
  ///
  /// - Parameter stated: What its container says of it, which goes before its own particulars.
  func document(
    _ content: Content, _ remarks: [ReadingRemark], name: String, contentHash: String,
    stated: DocumentParticulars = DocumentParticulars()
  ) throws(ReadingFault) -> (document: Document, diagnostics: [Diagnostic]) {
    if content.passages.isEmpty { throw .empty }
    var particulars = stated.filled(from: content.particulars)
    particulars.published =
      particulars.published
      ?? particulars.address.flatMap { CalendarDay(inAddress: $0)?.text }
    var document = Document(
      source: name, title: content.title ?? particulars.title, text: content.text,
      contentHash: contentHash, passages: content.passages, particulars: particulars)
    var check = TimeCheck()
    let shares = try LanguageShares(of: document) { () throws(ReadingFault) in try check.step() }
    let language = shares.language(stated: particulars.language)
    document.particulars.language = language
    document.signature = TextSignature(of: document)
    let foreign = document.isForeign ? [ReadingRemark.foreign(language: language ?? "")] : []
    let diagnostics = (remarks + content.remarks + foreign).map { remark in
      Diagnostic(severity: remark.words.severity, place: name, message: remark.words.message)
    }
    return (document, diagnostics)
  }

  /// What `bytes` hold, in `format`, or else in the one that they show, or else in `otherwise`.
  ///
  /// - Parameter path: Tells the format, where nothing else does.
  func content(
    of bytes: [UInt8], path: String, format: TextFormat?, otherwise: TextFormat? = nil
  ) throws(ReadingFault) -> (Content, [ReadingRemark]) {
    if format == nil, let reader = MarkedUpFormat(startOf: bytes, path: path) {
      return (try Content(try reader.text(of: bytes)), [])
    }
    let (decoded, remarks) = try TextDecoder.text(of: bytes)
    return (try Content(decoded, format: format ?? otherwise ?? TextFormat(path: path)), remarks)
  }

  private func bytesOrFault(of source: DocumentSource) throws(ReadingFault) -> [UInt8] {
    do {
      let bytes: [UInt8]
      var size: Int?
      if source.isStandardInput {
        bytes = try FileSystem.bytes(from: 0, limit: maximumSize)
      } else {
        let status = try FileSystem.status(at: source.name)
        if status.kind == .folder { throw ReadingFault.folder }
        if status.kind == .file { size = status.size }
        bytes = try FileSystem.bytes(at: source.name, limit: maximumSize)
      }
      if bytes.count > maximumSize {
        throw ReadingFault.tooLarge(size: size.map { max($0, bytes.count) }, limit: maximumSize)
      }
      return bytes
    } catch let failure as FileSystem.Failure {
      throw failure.isMissing ? .missing : .unreadable(reason: failure.reason)
    } catch let fault as ReadingFault {
      throw fault
    } catch {
      throw .unreadable(reason: "\(error)")
    }
  }
}
