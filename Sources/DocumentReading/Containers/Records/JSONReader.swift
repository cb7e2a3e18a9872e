/// Reads the records of a JSON file: a list of objects, an object with such a list, or one object.
struct JSONReader: RecordReader {
  var sieve = RecordSieve()
  private var values: JSONValues
  /// The records of the object that was read last, from the last one on.
  private var waiting: [Record] = []
  /// The language that the file states.
  private var language: String?
  private let fields: RecordFields
  private let limit: Int
  private var number = 0

  /// Reads the file in `input`, whose records have at most `limit` bytes.
  init(_ input: ContainerInput, limit: Int, fields: RecordFields) throws(ReadingFault) {
    values = JSONValues(try input.openText(limit: limit), limit: limit)
    self.limit = limit
    self.fields = fields
  }

  /// Whether a file that starts as `head` does is a list of objects, or an object.
  static func starts(like head: [UInt8]) -> Bool { isObject(head) || isListOfObjects(head) }

  /// Whether a file that starts as `head` does is a list of objects.
  static func isListOfObjects(_ head: [UInt8]) -> Bool {
    let rest = start(of: head)
    return rest.first == UInt8(ascii: "[") && isObject(Array(rest.dropFirst()))
  }

  private static func isObject(_ head: [UInt8]) -> Bool {
    let rest = start(of: head)
    let next = rest.dropFirst().first { !JSONLinesReader.isBlank($0) }
    return rest.first == UInt8(ascii: "{") && next == UInt8(ascii: "\"")
  }

  private static func start(of head: [UInt8]) -> ArraySlice<UInt8> {
    let rest = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    return rest.drop(while: JSONLinesReader.isBlank)
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    do {
      return try nextThroughSieve()
    } catch .noTextFields(nil, let there) {
      // Many a JSON file holds settings or figures, and is not meant to be read.
      return .remark(.noTextFields(there))
    }
  }

  mutating func nextRecord() throws(ReadingFault) -> PartOutcome? {
    while waiting.isEmpty {
      guard let value = try values.next() else {
        if number == 0 { throw .empty }
        return nil
      }
      switch value {
      case .object(let bytes):
        guard let object = JSONRecord.object(in: bytes) else {
          number += 1
          if values.isList {
            let fault = JSONRecord.fault(in: bytes, otherwise: .brokenRecord)
            return .faulty(name: String(number), fault)
          }
          throw JSONRecord.fault(in: bytes, otherwise: .damaged)
        }
        take(object)
      case .other:
        // A number among records is none of them.
        number += 1
        return .faulty(name: String(number), .noTextField(wanted: fields.text, there: []))
      case .tooLong:
        number += 1
        if values.isList {
          return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
        }
        throw .tooLarge(size: nil, limit: limit)
      }
    }
    number += 1
    return waiting.popLast()?.outcome(number: number, fields: fields, language: language)
  }

  private mutating func take(_ object: [String: Any]) {
    let list = values.isList ? nil : JSONCollection.records(in: object, fields: fields)
    if list != nil {
      language = JSONRecord.record(of: object).words(of: .language).flatMap {
        LanguageTag.stated($0[0])
      }
    }
    waiting = list?.reversed() ?? [JSONRecord.record(of: object)]
  }
}

/// Finds the list of records in an answer or a feed.
enum JSONCollection {
  /// The records of the list that `object` is there for; none, if it is a record itself.
  static func records(in object: [String: Any], fields: RecordFields) -> [Record]? {
    let own = JSONRecord.record(of: object)
    let hasText = own.words(of: .text, named: fields.text) != nil
    var best: (records: [Record], texts: Int)?
    for (name, list) in lists(in: object, depth: 0) {
      // An object with a text of its own has lists of other things too: authors, files.
      if hasText && !usualNames.contains(FieldName.key(name)) { continue }
      let records = list.map(JSONRecord.record)
      let texts = records.count { $0.words(of: .text, named: fields.text) != nil }
      if texts > best?.texts ?? 0 { best = (records, texts) }
    }
    return best?.records
  }

  /// The lists of objects in `object`, with the names they have there.
  private static func lists(
    in object: [String: Any], depth: Int
  ) -> [(name: String, list: [[String: Any]])] {
    object.sorted { $0.key < $1.key }.flatMap { name, value in
      if let list = value as? [Any] {
        let objects = list.compactMap { $0 as? [String: Any] }
        return objects.isEmpty ? [] : [(name, objects)]
      }
      guard depth < deepest, let inner = value as? [String: Any] else { return [] }
      return lists(in: inner, depth: depth + 1)
    }
  }

  private static let deepest = 3

  private static let usualNames: Set<String> = [
    "articles", "docs", "documents", "entries", "graph", "hits", "items", "news", "posts",
    "projects", "records", "results",
  ]
}
