/// What a rich text file is made of.
enum RichTextToken: Equatable {
  case open
  case close
  /// A control word and its number: `\pard`, `\u8217`.
  case word(String, Int?)
  /// A control sign: `\~`, `\*`.
  case sign(UInt8)
  /// A letter in the code page of its font.
  case byte(UInt8)
}

/// The tokens of a rich text file, one after another (Rich Text Format 1.9.1).
struct RichTextTokens: IteratorProtocol, Sequence {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> RichTextToken? {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): if let token = control() { return token }
      case 0x0A, 0x0D, 0: continue
      case 0x09: return .word("tab", nil)
      default: return .byte(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash; nothing for binary data, which is passed over.
  private mutating func control() -> RichTextToken? {
    guard place < bytes.count else { return nil }
    guard Self.isLetter(bytes[place]) else {
      let sign = bytes[place]
      place += 1
      if sign == UInt8(ascii: "'") { return hexadecimal() }
      return sign == 0x0A || sign == 0x0D ? .word("par", nil) : .sign(sign)
    }
    let start = place
    while place < bytes.count, place - start < 32, Self.isLetter(bytes[place]) { place += 1 }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    let number = number()
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    if name == "bin" {
      let (end, overflow) = place.addingReportingOverflow(Swift.max(number ?? 0, 0))
      place = overflow ? bytes.count : Swift.min(end, bytes.count)
      return nil
    }
    return .word(name, number)
  }

  private mutating func number() -> Int? {
    let start = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    while place < bytes.count, place - start < 11, (0x30...0x39).contains(bytes[place]) {
      place += 1
    }
    guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else {
      place = start
      return nil
    }
    return number
  }

  private mutating func hexadecimal() -> RichTextToken? {
    guard place + 1 < bytes.count,
      let byte = UInt8(String(decoding: bytes[place...(place + 1)], as: UTF8.self), radix: 16)
    else { return nil }
    place += 2
    return .byte(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }
}
