/// Reads the records of a file that holds a JSON object a line.
struct JSONLinesReader: RecordReader {
  var sieve = RecordSieve()
  private var lines: LineStream
  private let fields: RecordFields
  private let limit: Int
  private var number = 0

  /// Reads the lines of `input`, of at most `limit` bytes each.
  init(_ input: any ByteStream, limit: Int, fields: RecordFields) {
    lines = LineStream(input, limit: limit)
    self.limit = limit
    self.fields = fields
  }

  /// Whether a file that starts as `head` does is of this format: its first line is an object, and
  /// another one begins behind it.
  static func starts(like head: [UInt8]) -> Bool {
    var rest = head[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop(while: isBlank)
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    guard line.first == UInt8(ascii: "{"),
      rest.dropFirst(line.count).first(where: { !isBlank($0) }) == UInt8(ascii: "{")
    else { return false }
    return JSONRecord.object(in: Array(line)) != nil
  }

  mutating func nextRecord() throws(ReadingFault) -> PartOutcome? {
    while let line = try lines.next() {
      number += 1
      switch line {
      case .tooLong:
        return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
      case .bytes(let bytes):
        if bytes.allSatisfy(Self.isBlank) { continue }
        guard let object = JSONRecord.object(in: bytes) else {
          return .faulty(
            name: String(number), JSONRecord.fault(in: bytes, otherwise: .brokenRecord))
        }
        return JSONRecord.record(of: object).outcome(number: number, fields: fields)
      }
    }
    return nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension Record {
  /// The document that the record holds, or why there is none.
  func outcome(number: Int, fields: RecordFields, language: String? = nil) -> PartOutcome {
    do {
      return .part(try part(number: number, fields: fields, language: language))
    } catch {
      return .faulty(name: name(number: number, fields: fields), error)
    }
  }
}
