import DocumentReading
import GraphModel

/// What comes out of a source that holds several documents, as lines that tests compare.
enum ReadParts {
  /// A line for each thing that comes; none, if the source is one document.
  ///
  /// A document is `name: text`, what could not be read `name! message`, a remark `name? message`.
  static func lines(
    of bytes: [UInt8], name: String, limit: Int = 1 << 20, fields: RecordFields = RecordFields()
  ) throws -> [String]? {
    let reader = DocumentReader(maximumSize: limit, fields: fields)
    do {
      guard var parts = try reader.parts(of: bytes, from: DocumentSource(name: name)) else {
        return nil
      }
      return lines(of: &parts, by: reader)
    } catch let error as ReadingError {
      return ["\(error.place)! \(error.message)"]
    }
  }

  /// The same of the file at `path`, without its folder in the names.
  static func lines(ofFile path: String, limit: Int = 1 << 20) throws -> [String]? {
    let reader = DocumentReader(maximumSize: limit)
    guard var parts = try reader.parts(of: DocumentSource(name: path)) else { return nil }
    let folder = path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
    return lines(of: &parts, by: reader).map { line in
      line.hasPrefix(folder) ? String(line.dropFirst(folder.count)) : line
    }
  }

  private static func lines(of parts: inout DocumentParts, by reader: DocumentReader) -> [String] {
    var lines: [String] = []
    do {
      while let outcome = try parts.next() {
        switch outcome {
        case .document(let part):
          do {
            let text = try reader.document(of: part).document.text
            lines.append(
              "\(part.name): \(text.split(whereSeparator: \.isNewline).joined(separator: "|"))")
          } catch let error as ReadingError {
            lines.append("\(error.place)! \(error.message)")
          }
        case .failed(let diagnostic): lines.append("\(diagnostic.place)! \(diagnostic.message)")
        case .remark(let diagnostic): lines.append("\(diagnostic.place)? \(diagnostic.message)")
        }
      }
    } catch let error as ReadingError {
      lines.append("\(error.place)! \(error.message)")
    } catch {
      lines.append("! \(error)")
    }
    return lines
  }

  /// The documents in `bytes`, whatever else comes of them.
  static func documents(of bytes: [UInt8], name: String) throws -> [Document] {
    let reader = DocumentReader()
    guard var parts = try reader.parts(of: bytes, from: DocumentSource(name: name)) else {
      return []
    }
    var documents: [Document] = []
    while let outcome = try parts.next() {
      if case .document(let part) = outcome {
        documents.append(try reader.document(of: part).document)
      }
    }
    return documents
  }
}
