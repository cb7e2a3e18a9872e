internal import Foundation

/// Reads JSON objects as records.
enum JSONRecord {
  /// The object that `bytes` hold; none, if they are not one JSON object.
  static func object(in bytes: [UInt8]) -> [String: Any]? {
    if let value = try? JSONSerialization.jsonObject(with: Data(bytes)) {
      return value as? [String: Any]
    }
    // What is not UTF-8 may be Windows-1252.
    guard let text = LegacyText.decoded(bytes) else { return nil }
    let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    return value as? [String: Any]
  }

  /// How deep lists and objects may lie in one another for the parser.
  static let mostLevels = 512

  /// Why `bytes` hold no object: they are nested too deep, or something is wrong, said by `other`.
  static func fault(in bytes: [UInt8], otherwise other: ReadingFault) -> ReadingFault {
    var (depth, isText, isEscaped) = (0, false, false)
    for byte in bytes {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isText: isEscaped = true
      case UInt8(ascii: "\""): isText.toggle()
      case _ where isText: break
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if depth > mostLevels { return .tooManyLevels(limit: mostLevels) }
    }
    return other
  }

  /// The record with the words of `object`; an object in it gives fields named `outer.inner`.
  static func record(of object: [String: Any]) -> Record {
    var fields: [Record.Field] = []
    add(object, under: "", depth: 0, to: &fields)
    return Record(fields: fields)
  }

  /// How deep objects may lie in one another to be looked into.
  private static let deepest = 4

  private static func add(
    _ object: [String: Any], under path: String, depth: Int, to fields: inout [Record.Field]
  ) {
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      let name = path.isEmpty ? key : path + "." + key
      if let inner = value as? [String: Any] {
        if depth < deepest { add(inner, under: name, depth: depth + 1, to: &fields) }
      } else {
        fields.append(Record.Field(name: name, words: words(of: value)))
      }
    }
  }

  /// The words of a value, one for each member of a list.
  private static func words(of value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let number as NSNumber: [number.stringValue]
    case let list as [Any]: list.compactMap(word)
    default: []
    }
  }

  /// The words of a member of a list: a name, where it is an object that stands for a person.
  private static func word(of member: Any) -> String? {
    switch member {
    case let text as String: return text
    case let number as NSNumber: return number.stringValue
    case let object as [String: Any]:
      let usual = ["processed", "rendered", "value", "text", "name", "fullName", "full_name"]
      if let text = usual.lazy.compactMap({ object[$0] as? String }).first { return text }
      let name = ["given", "family"].compactMap { object[$0] as? String }
      return name.isEmpty ? nil : name.joined(separator: " ")
    default: return nil
    }
  }
}
