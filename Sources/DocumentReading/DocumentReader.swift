public import GraphModel

/// Reads a source into a document: clean text that keeps its offsets, cut into passages.
public struct DocumentReader: Sendable {
  /// The size of the largest document that is read where no other limit is set, in bytes.
  public static let defaultSizeLimit = 16_000_000

  private let sizeLimit: Int

  /// A reader of documents of up to `sizeLimit` bytes.
  public init(sizeLimit: Int = defaultSizeLimit) {
    self.sizeLimit = sizeLimit
  }

  /// The document that `source` holds, and what a person should know of its reading.
  ///
  /// - Throws: `ReadingError`.
  public func read(_ source: DocumentSource) throws -> (Document, [Diagnostic]) {
    try document(bytes: bytes(of: source), source: source)
  }

  /// The bytes that `source` holds.
  ///
  /// - Throws: `ReadingError` when it cannot be read or is too large.
  public func bytes(of source: DocumentSource) throws -> [UInt8] {
    try FileBytes.read(source, limit: sizeLimit)
  }

  /// The document that `bytes` make, and what a person should know of its reading.
  ///
  /// - Throws: `ReadingError` when the bytes are not text, or hold nothing but white space.
  public func document(
    bytes: [UInt8], source: DocumentSource
  ) throws -> (Document, [Diagnostic]) {
    if let kind = BinaryKind.of(bytes) {
      throw ReadingError(.binary(kind), place: source.name)
    }
    guard let decoded = TextDecoder.decode(bytes) else {
      throw ReadingError(.binary("a binary file"), place: source.name)
    }
    let laidOut =
      switch source.format {
      case .plainText: PlainTextLayout.lay(out: decoded.text)
      case .markdown: MarkdownLayout.lay(out: decoded.text)
      }
    guard !laidOut.passages.isEmpty else { throw ReadingError(.empty, place: source.name) }
    let passages = ArticleDivision.divide(laidOut.passages, of: laidOut.text)
    let document = Document(
      source: source.name, title: laidOut.title ?? title(of: passages, in: laidOut.text),
      text: laidOut.text, contentHash: ContentHash.of(bytes), passages: passages)
    return (document, decoded.remarks.map { $0.diagnostic(for: source) })
  }

  /// The first heading.
  private func title(of passages: [Passage], in text: String) -> String? {
    passages.first { $0.kind == .heading }.map { String(text[$0.span]) }
  }
}

/// A text and the passages it is made of.
struct LaidOutText: Equatable {
  var title: String?
  let text: String
  let passages: [Passage]
}

extension TextDecoder.Remark {
  /// The remark in words.
  fileprivate func diagnostic(for source: DocumentSource) -> Diagnostic {
    let (severity, message): (Diagnostic.Severity, String) =
      switch self {
      case .readAsWindows1252:
        (.note, "it is not UTF-8, and was read as Windows-1252 (Latin-1)")
      case .replaced(let count):
        (.warning, "\(count) invalid bytes were replaced; save it as UTF-8 to mend them")
      case .zeroBytes(let count): (.warning, "\(count) zero bytes were replaced by spaces")
      }
    return Diagnostic(severity: severity, place: source.name, message: message)
  }
}
