/// Reads the pages and documents of a web archive (WARC 1.0 and 1.1, ISO 28500).
///
/// When a page was crawled is not when it was published, so its date is left to the page itself.
struct WebArchiveReader: PartReader {
  /// The most bytes of a record's header, or of that of the response in it.
  private static let longestHeader = 1 << 16

  private var lines: LineStream
  private let limit: Int
  private let expansion: Expansion
  /// The first line of the next record, where the one before does not end as it should.
  private var begun: [UInt8]?
  /// Whether what comes belongs to no record.
  private var isLost = false
  private var number = 0
  /// How many records there were that hold no document, by what they hold.
  private var passedOver: [String: Int] = [:]
  private var isAtEnd = false

  /// Reads the web archive in `input`, whose documents have at most `limit` bytes.
  init(_ input: ContainerInput, limit: Int) throws(ReadingFault) {
    lines = LineStream(try input.open(), limit: Self.longestHeader)
    expansion = input.expansion
    self.limit = limit
  }

  private static let mark = Array("WARC/".utf8)

  /// Whether a file that starts as `head` does is a web archive.
  static func starts(_ head: [UInt8]) -> Bool { head.starts(with: mark + Array("1.".utf8)) }

  /// The folder in the archive at `path` that pages are kept in, if it is one of pages (WACZ).
  ///
  /// What else is in such an archive says again what its pages say.
  static func folder(inArchiveAt path: String) -> String {
    FileName.fileExtension(of: path) == "wacz" ? "archive/" : ""
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    while !isAtEnd {
      guard let line = try nextLine() else {
        isAtEnd = true
        return passedOver.isEmpty ? nil : .remark(.recordsPassedOver(passedOver))
      }
      if line.starts(with: Self.mark) {
        isLost = false
        number += 1
        return try record() ?? .passedOver
      } else if !line.isEmpty, !isLost {
        isLost = true
        return .faulty(name: String(number + 1), .brokenRecord)
      }
    }
    return nil
  }

  /// The next line; of one that is too long, what it could not be.
  private mutating func nextLine() throws(ReadingFault) -> [UInt8]? {
    if let begun {
      self.begun = nil
      return begun
    }
    switch try lines.next() {
    case .bytes(let line): return line
    case .tooLong: return [0]
    case nil: return nil
    }
  }

  /// What came of the record whose first line was read; nothing, if it holds no document.
  private mutating func record() throws(ReadingFault) -> PartOutcome? {
    var header: [UInt8] = []
    while let line = try nextLine(), !line.isEmpty {
      header += line + [0x0A]
      if header.count > Self.longestHeader || line == [0] { return broken() }
    }
    guard let record = WebRecord(header: header) else { return broken() }
    guard record.mayHoldDocument else {
      try lines.pass(record.length)
      return try isEndOfRecord() ? nil : broken(record.target)
    }
    let wanted = min(record.length, limit + Self.longestHeader)
    let block = try lines.bytes(wanted)
    try lines.pass(record.length - wanted)
    guard try isEndOfRecord(), block.count == wanted else { return broken(record.target) }
    return outcome(of: record, block)
  }

  private mutating func outcome(of record: WebRecord, _ block: [UInt8]) -> PartOutcome? {
    do {
      switch try record.content(of: block, limit: limit, expansion: expansion) {
      case .document(let part): return .part(part)
      case .other(let kind):
        passedOver[kind, default: 0] += 1
        return nil
      }
    } catch {
      return .faulty(name: record.target, error)
    }
  }

  /// A record that does not hold together; the next one is looked for behind it.
  private mutating func broken(_ target: String? = nil) -> PartOutcome {
    isLost = true
    return .faulty(name: target ?? String(number), .brokenRecord)
  }

  /// Whether a record ends here, with an empty line; the next one may begin without.
  private mutating func isEndOfRecord() throws(ReadingFault) -> Bool {
    guard let line = try nextLine() else { return true }
    if line.isEmpty { return true }
    if line.starts(with: Self.mark) {
      begun = line
      return true
    }
    return false
  }
}
