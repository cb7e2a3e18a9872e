public import GraphModel

extension DocumentReader {
  /// The documents of `source`, if it is a file that holds several: records, posts, messages.
  ///
  /// Only a file can be looked into and read again; what comes through a pipe is read first, and
  /// then asked by its bytes.
  ///
  /// - Returns: None, if the source is one document, or not a file.
  /// - Throws: `ReadingError`, if it cannot be read.
  public func parts(of source: DocumentSource) throws -> DocumentParts? {
    guard FileStamp(of: source) != nil else { return nil }
    return try parts(of: .file(source.name), of: source)
  }

  /// The documents that `bytes` hold, which were read from `source`, if they are several.
  ///
  /// - Throws: `ReadingError`, if they cannot be read.
  public func parts(of bytes: [UInt8], from source: DocumentSource) throws -> DocumentParts? {
    try parts(of: .bytes(bytes), of: source)
  }

  private func parts(of input: ContainerInput, of source: DocumentSource) throws -> DocumentParts? {
    try inTime(source.name) {
      do throws(ReadingFault) {
        return try DocumentParts(
          input, name: source.name,
          location: source.isStandardInput ? "stdin:" : DocumentSource.location(of: source.name),
          limit: maximumSize, fields: fields, timeLimit: timeLimit)
      } catch {
        throw ReadingError(error, in: source.name)
      }
    }
  }

  /// The document that `part` holds.
  ///
  /// - Throws: `ReadingError`, if its bytes are not text, or nothing but white space, or take longer
  ///   than the time limit.
  public func document(
    of part: DocumentPart
  ) throws -> (document: Document, diagnostics: [Diagnostic]) {
    try inTime(part.name) {
      do throws(ReadingFault) {
        let (content, remarks) = try content(of: part)
        return try document(
          content, remarks, name: part.name, contentHash: part.contentHash,
          stated: part.part.particulars)
      } catch {
        throw ReadingError(error, in: part.name)
      }
    }
  }

  private func content(of part: DocumentPart) throws(ReadingFault) -> (Content, [ReadingRemark]) {
    let bytes = part.part.bytes
    switch part.part.format {
    case .markedUp(let format): return (try Content(try format.text(of: bytes)), [])
    case .fragment: return (try Content(try WebPage.text(ofFragment: bytes)), [])
    case .text(let format): return try content(of: bytes, path: part.part.name, format: format)
    case nil: return try content(of: bytes, path: part.part.name, format: nil)
    }
  }
}

extension DocumentParticulars {
  /// These particulars; those not known are taken from `others`.
  func filled(from others: DocumentParticulars) -> DocumentParticulars {
    DocumentParticulars(
      title: title ?? others.title, published: published ?? others.published,
      author: author ?? others.author, language: language ?? others.language,
      address: address ?? others.address)
  }
}
