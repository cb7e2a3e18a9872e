extension JSONValue {
  /// The JSON text of the value (RFC 8259), without a line break at its end.
  ///
  /// Characters are written as they are, save those that JSON wants escaped.
  ///
  /// - Parameter pretty: Whether what does not fit on a line is spread over several, indented by
  ///   two spaces.
  public func text(pretty: Bool = false) -> String {
    var writer = JSONWriter()
    if pretty { writer.spread(self, depth: 0) } else { writer.flat(self) }
    return writer.text
  }
}

/// Writes JSON values one behind the other.
private struct JSONWriter {
  /// How many bytes a list or an object may take to stay on one line.
  static let lineWidth = 100

  private(set) var text = ""

  /// Writes `value` on one line.
  mutating func flat(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? value.description : "null"
    case .string(let value): quote(value)
    case .array(let values):
      list("[", values, "]", separator: ", ") { $0.flat($1) }
    case .object(let members):
      list("{", members, "}", separator: ", ") { writer, member in
        writer.key(member.key)
        writer.flat(member.value)
      }
    }
  }

  /// Writes `value` over as many lines as it needs, on an indentation of `depth` steps.
  mutating func spread(_ value: JSONValue, depth: Int) {
    let outer = "\n" + String(repeating: "  ", count: depth)
    let inner = outer + "  "
    switch value {
    case .array(let values) where !value.fits(in: Self.lineWidth):
      list("[" + inner, values, outer + "]", separator: "," + inner) {
        $0.spread($1, depth: depth + 1)
      }
    case .object(let members) where !value.fits(in: Self.lineWidth):
      list("{" + inner, members, outer + "}", separator: "," + inner) { writer, member in
        writer.key(member.key)
        writer.spread(member.value, depth: depth + 1)
      }
    default: flat(value)
    }
  }

  /// Writes `elements` between an `opening` and a `closing`.
  private mutating func list<Element>(
    _ opening: String, _ elements: [Element], _ closing: String, separator: String,
    element write: (inout Self, Element) -> Void
  ) {
    text += opening
    var isFirst = true
    for element in elements {
      if !isFirst { text += separator }
      isFirst = false
      write(&self, element)
    }
    text += closing
  }

  private mutating func key(_ key: String) {
    quote(key)
    text += ": "
  }

  private mutating func quote(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        text += scalar.value < 0x10 ? "\\u000" : "\\u00"
        text += String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue {
  /// Whether the value takes no more than about `width` bytes on one line.
  ///
  /// Looks no further into the value than `width` reaches, so that asking is cheap at any depth.
  fileprivate func fits(in width: Int) -> Bool { remainder(of: width) >= 0 }

  /// What is left of `width` behind this value; less than 0 when it does not fit.
  private func remainder(of width: Int) -> Int {
    switch self {
    case .null, .bool: width - 4
    case .integer, .number: width - 6
    case .string(let value): width - value.utf8.count - 2
    case .array(let values):
      values.firstRemainder(of: width) { $0.remainder(of: $1 - 2) }
    case .object(let members):
      members.firstRemainder(of: width) {
        $0.value.remainder(of: $1 - $0.key.utf8.count - 6)
      }
    }
  }
}

extension Array {
  /// What is left of `width` behind all elements, or behind the first that does not fit.
  fileprivate func firstRemainder(of width: Int, behind: (Element, Int) -> Int) -> Int {
    var left = width - 2
    for element in self where left >= 0 { left = behind(element, left) }
    return left
  }
}
