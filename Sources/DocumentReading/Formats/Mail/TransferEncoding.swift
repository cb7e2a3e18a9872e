/// Quoted-printable, and what is like it (RFC 2045).
enum QuotedPrintable {
  /// The bytes that `text` stands for.
  ///
  /// - Parameter mark: What two hexadecimal digits follow.
  static func bytes(of text: [UInt8], mark: UInt8 = UInt8(ascii: "=")) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      defer { place += 1 }
      guard text[place] == mark else {
        bytes.append(text[place])
        continue
      }
      if place + 2 < text.count, let high = digit(text[place + 1]), let low = digit(text[place + 2])
      {
        bytes.append(high << 4 | low)
        place += 2
      } else if place + 1 < text.count, text[place + 1] == 0x0A {
        place += 1
      } else if place + 2 < text.count, text[place + 1] == 0x0D, text[place + 2] == 0x0A {
        place += 2
      } else {
        bytes.append(mark)
      }
    }
    return bytes
  }

  /// The value of a hexadecimal digit; none of another sign.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// Base64 (RFC 4648), as far as it goes.
enum Base64 {
  /// The bytes that `text` stands for; signs that are not of the alphabet are passed over.
  static func bytes(of text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for sign in text {
      guard let value = value(sign) else {
        if sign == UInt8(ascii: "=") { break }
        continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(_ sign: UInt8) -> UInt32? {
    switch sign {
    case 0x41...0x5A: UInt32(sign - 0x41)
    case 0x61...0x7A: UInt32(sign - 0x61 + 26)
    case 0x30...0x39: UInt32(sign - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
