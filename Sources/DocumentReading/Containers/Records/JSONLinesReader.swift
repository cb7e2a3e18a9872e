internal import Foundation

/// Reads the records of a file that holds a JSON object a line.
struct JSONLinesReader: PartReader {
  private var lines: LineStream
  private let fields: RecordFields
  private let limit: Int
  private var number = 0

  /// Reads `lines`, of at most `limit` bytes each.
  init(_ input: any ByteStream, limit: Int, fields: RecordFields) {
    lines = LineStream(input, limit: limit)
    self.limit = limit
    self.fields = fields
  }

  /// Whether a file that starts as `head` does is of this format: its first line is an object.
  static func starts(like head: [UInt8]) -> Bool {
    let line = head.drop(while: isBlank).prefix { $0 != UInt8(ascii: "\n") }
    guard line.first == UInt8(ascii: "{"), line.count < head.count else { return false }
    return JSONRecord.record(of: Array(line)) != nil
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    while let line = try lines.next() {
      number += 1
      switch line {
      case .tooLong:
        return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
      case .bytes(let bytes):
        if bytes.allSatisfy(Self.isBlank) { continue }
        return outcome(of: bytes)
      }
    }
    return nil
  }

  private func outcome(of line: [UInt8]) -> PartOutcome {
    guard let record = JSONRecord.record(of: line) else {
      return .faulty(name: String(number), .brokenRecord)
    }
    do {
      return .part(try record.part(number: number, fields: fields))
    } catch {
      return .faulty(name: record.name(number: number, fields: fields), error)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0xEF || byte == 0xBB || byte == 0xBF
  }
}

/// Reads one JSON object as a record.
enum JSONRecord {
  /// The record that `bytes` hold; none, if they are not one JSON object.
  static func record(of bytes: [UInt8]) -> Record? {
    let value = try? JSONSerialization.jsonObject(with: Data(bytes))
    return (value as? [String: Any]).map(record)
  }

  /// The record with the words of `object`; an object in it gives fields named `outer.inner`.
  static func record(of object: [String: Any]) -> Record {
    var fields: [(name: String, value: String)] = []
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      if let inner = value as? [String: Any] {
        for (innerName, value) in inner.sorted(by: { $0.key < $1.key }) {
          if let words = words(of: value) { fields.append((name + "." + innerName, words)) }
        }
      } else if let words = words(of: value) {
        fields.append((name, words))
      }
    }
    return Record(fields: fields)
  }

  /// The words of a value: those of a list are parted by semicolons.
  private static func words(of value: Any) -> String? {
    switch value {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    case let list as [Any]:
      list.compactMap { $0 as? String }.joined(separator: "; ")
    default: nil
    }
  }
}
