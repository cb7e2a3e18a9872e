/// A value as SQLite keeps it.
public enum StoredValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// A whole number.
  case integer(Int64)
  /// A number.
  case real(Double)
  /// Text.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// The text, where it is text.
  public var string: String? { if case .text(let value) = self { value } else { nil } }
  /// The whole number, where it is one.
  public var int: Int? { if case .integer(let value) = self { Int(exactly: value) } else { nil } }
  /// The number, where it is one.
  public var double: Double? {
    switch self {
    case .real(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }
}

extension StoredValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

/// One row that a query gave.
public struct StoredRow: Hashable, Sendable {
  /// The names of the columns, in the query's order.
  public let columns: [String]
  /// The values, one a column.
  public let values: [StoredValue]

  /// The value of the first column called `name`, or `.null` where there is none.
  public subscript(_ name: String) -> StoredValue {
    columns.firstIndex(of: name).map { values[$0] } ?? .null
  }

  /// The text of the column, or an empty text.
  public func text(_ name: String) -> String { self[name].string ?? "" }

  /// The whole number of the column, or 0.
  public func count(_ name: String) -> Int { self[name].int ?? 0 }
}
