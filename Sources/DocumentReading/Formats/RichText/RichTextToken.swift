/// One piece of the mark-up of rich text (Rich Text Format Specification, version 1.9.1).
enum RichTextToken: Equatable {
  /// A group begins.
  case open
  /// A group ends.
  case close
  /// A control word and its number: `\par`, `\s1`.
  case word(String, Int?)
  /// A control sign: `\~`, `\*`.
  case sign(UInt8)
  /// A byte of the text, in the encoding of its font.
  case byte(UInt8)
  /// A letter that is written as it is, in UTF-8.
  case letter(Unicode.Scalar)
}

/// The pieces of rich text, one after another.
struct RichTextTokens: IteratorProtocol, Sequence {
  private let bytes: [UInt8]
  /// Whether all of them are UTF-8, as some programs write it, against the specification.
  private let isUTF8: Bool
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isUTF8 = bytes.contains { $0 >= 0x80 } && String(validating: bytes, as: UTF8.self) != nil
  }

  /// The next piece; none at the end.
  mutating func next() -> RichTextToken? {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"):
        if let token = control() { return token }
      case 0x0A, 0x0D, 0: continue
      case 0x09: return .word("tab", nil)
      case 0x80... where isUTF8: return letter(byte)
      default: return .byte(byte)
      }
    }
    return nil
  }

  /// The letter whose first byte is `first`.
  private mutating func letter(_ first: UInt8) -> RichTextToken {
    var code = UInt32(first) & (first >= 0xF0 ? 0x07 : first >= 0xE0 ? 0x0F : 0x1F)
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 {
      code = code << 6 | UInt32(bytes[place] & 0x3F)
      place += 1
    }
    return .letter(Unicode.Scalar(code) ?? "\u{FFFD}")
  }

  /// What stands behind a backslash; none, if it is nothing that says anything.
  private mutating func control() -> RichTextToken? {
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    if Self.isLetter(first) { return word() }
    place += 1
    switch first {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): return .byte(first)
    case UInt8(ascii: "'"):
      guard place + 1 < bytes.count, let high = QuotedPrintable.digit(bytes[place]),
        let low = QuotedPrintable.digit(bytes[place + 1])
      else { return nil }
      place += 2
      return .byte(high << 4 | low)
    case 0x0A, 0x0D: return .word("par", nil)
    default: return .sign(first)
    }
  }

  /// A control word; none for binary data, which is passed over.
  private mutating func word() -> RichTextToken? {
    let start = place
    while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
    // No word has more letters; a longer one is not known anyway.
    let name = String(decoding: bytes[start..<Swift.min(place, start + 32)], as: UTF8.self)
    let number = number()
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    if name == "bin" {
      place += Swift.min(Swift.max(number ?? 0, 0), bytes.count - place)
      return nil
    }
    return .word(name, number)
  }

  private mutating func number() -> Int? {
    var rest = place
    let isNegative = rest < bytes.count && bytes[rest] == UInt8(ascii: "-")
    if isNegative { rest += 1 }
    let start = rest
    var value = 0
    while rest < bytes.count, (0x30...0x39).contains(bytes[rest]) {
      value = Swift.min(value * 10 + Int(bytes[rest] - 0x30), 1 << 40)
      rest += 1
    }
    guard rest > start else { return nil }
    place = rest
    return isNegative ? -value : value
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }
}
