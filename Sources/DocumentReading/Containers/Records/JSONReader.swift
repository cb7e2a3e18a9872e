internal import Foundation

/// Reads the records of a JSON file: a list of objects, an object with such a list, or one object.
struct JSONReader: PartReader {
  private var records: ArraySlice<[String: Any]>
  private let fields: RecordFields
  private var number = 0

  /// Reads the file in `input`, of at most `limit` bytes.
  init(_ input: ContainerInput, limit: Int, fields: RecordFields) throws(ReadingFault) {
    guard let bytes = try input.all(limit: limit) else {
      throw .tooLarge(size: nil, limit: limit)
    }
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else { throw .damaged }
    records = Self.records(in: value)[...]
    self.fields = fields
    if records.isEmpty { throw .empty }
  }

  /// Whether a file that starts as `head` does is a list of objects.
  static func starts(like head: [UInt8]) -> Bool {
    let rest = head.drop { $0 <= 0x20 || $0 >= 0x80 }
    guard rest.first == UInt8(ascii: "[") else { return false }
    let inner = rest.dropFirst().drop { $0 <= 0x20 }
    return inner.first == UInt8(ascii: "{")
      && [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(
        inner.dropFirst().first { $0 > 0x20 } ?? 0)
  }

  mutating func next() -> PartOutcome? {
    guard let object = records.popFirst() else { return nil }
    number += 1
    let record = JSONRecord.record(of: object)
    do throws(ReadingFault) {
      return .part(try record.part(number: number, fields: fields))
    } catch {
      return .faulty(name: record.name(number: number, fields: fields), error)
    }
  }

  /// The objects in `value`: those of the longest list of an object, or itself.
  private static func records(in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.compactMap { $0 as? [String: Any] } }
    guard let object = value as? [String: Any] else { return [] }
    let lists = object.sorted { $0.key < $1.key }.compactMap { entry in
      (entry.value as? [Any])?.compactMap { $0 as? [String: Any] }
    }
    let longest = lists.max { $0.count < $1.count } ?? []
    return longest.isEmpty ? [object] : longest
  }
}
