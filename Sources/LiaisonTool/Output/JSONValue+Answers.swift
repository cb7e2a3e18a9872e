import Liaison

extension JSONValue {
  /// The object that stands for an entity and how much is said of it.
  init(_ entity: EntitySummary) {
    self = [
      "id": .string(entity.id), "type": .string(entity.type.rawValue),
      "name": .string(entity.name), "mentions": .integer(entity.mentions),
      "documents": .integer(entity.documents),
    ]
  }

  /// The object that stands for a value of the database.
  ///
  /// Bytes are given as an array of numbers.
  init(_ value: StoredValue) {
    self =
      switch value {
      case .null: .null
      case .integer(let number): Int(exactly: number).map(JSONValue.integer) ?? .null
      case .real(let number): .number(number)
      case .text(let text): .string(text)
      case .blob(let bytes): .array(bytes.map { .integer(Int($0)) })
      }
  }
}
