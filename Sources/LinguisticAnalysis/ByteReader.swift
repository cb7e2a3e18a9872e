/// Reads characters out of a stretch of UTF-8 bytes.
struct ByteReader: Sendable {
  /// The whole text.
  let bytes: [UInt8]
  /// The offset behind the last byte that may be read.
  let end: Int

  /// The byte at `offset`, or 0 outside of the stretch.
  func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < end ? bytes[offset] : 0
  }

  /// The character that starts at `offset`, and its length in bytes; a space at the end.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = byte(at: offset)
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xC2..<0xE0: return decoded(first & 0x1F, at: offset, length: 2)
    case 0xE0..<0xF0: return decoded(first & 0x0F, at: offset, length: 3)
    case 0xF0..<0xF5: return decoded(first & 0x07, at: offset, length: 4)
    default: return (" ", 1)
    }
  }

  /// The kind of the character that starts at `offset`, and its length in bytes.
  func kind(at offset: Int) -> (kind: CharacterKind, length: Int) {
    let (scalar, length) = scalar(at: offset)
    return (CharacterKind(scalar), length)
  }

  /// The text from `start` up to `end`.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The first offset from `offset` on at which a character starts.
  func aligned(_ offset: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return min(offset, end)
  }

  private func decoded(
    _ lead: UInt8, at offset: Int, length: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    guard offset + length <= end else { return (" ", end - offset) }
    var value = UInt32(lead)
    for index in 1..<length {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}
