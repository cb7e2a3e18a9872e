/// Turns bytes into text, telling their encoding.
struct TextDecoder {
  /// A text, and what had to be guessed or mended to get it.
  struct Decoded: Equatable {
    let text: String
    let remarks: [Remark]
  }

  /// What a person should know about the decoding.
  enum Remark: Equatable {
    /// The bytes are not UTF-8, and were read in a Western encoding.
    case readAsWindows1252
    /// So many stretches of bytes were not valid, and stand as U+FFFD.
    case replaced(Int)
    /// So many zero bytes stand as spaces.
    case zeroBytes(Int)
  }

  /// The text that `bytes` hold.
  ///
  /// The encoding is told by the byte order mark (UTF-8, UTF-16, UTF-32), by the pattern of zero
  /// bytes (UTF-16), or by whether the bytes are UTF-8; else they are taken for Windows-1252, which
  /// includes Latin-1.
  ///
  /// - Returns: `nil` when the bytes are not text.
  static func decode(_ bytes: [UInt8]) -> Decoded? {
    if let marked = decodeMarked(bytes) { return finish(marked) }
    if let bigEndian = ZeroPattern.isBigEndianUTF16(bytes) {
      return finish(utf16(bytes[...], bigEndian: bigEndian))
    }
    let zeros = bytes.count { $0 == 0 }
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    guard zeros * 1000 <= bytes.count, controls * 20 <= bytes.count else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return finish((text, 0)) }
    let mended = String(decoding: bytes, as: UTF8.self)
    let replaced = mended.unicodeScalars.count { $0 == "\u{FFFD}" }
    let multibyte = mended.unicodeScalars.count { $0.value >= 0x80 && $0 != "\u{FFFD}" }
    if multibyte >= replaced { return finish((mended, replaced)) }
    return finish((Windows1252.decode(bytes), 0), [.readAsWindows1252])
  }

  private static func finish(
    _ decoded: (text: String, replaced: Int), _ remarks: [Remark] = []
  ) -> Decoded {
    var (text, remarks) = (decoded.text, remarks)
    if decoded.replaced > 0 { remarks.append(.replaced(decoded.replaced)) }
    let zeros = text.utf8.count { $0 == 0 }
    if zeros > 0 {
      // A zero byte ends a text in many a program, databases among them.
      text = String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
      remarks.append(.zeroBytes(zeros))
    }
    return Decoded(text: text, remarks: remarks)
  }

  /// The text behind a byte order mark, if there is one.
  private static func decodeMarked(_ bytes: [UInt8]) -> (text: String, replaced: Int)? {
    func starts(_ mark: UInt8...) -> Bool { bytes.starts(with: mark) }
    if starts(0xEF, 0xBB, 0xBF) {
      let rest = bytes.dropFirst(3)
      if let text = String(validating: rest, as: UTF8.self) { return (text, 0) }
      let text = String(decoding: rest, as: UTF8.self)
      return (text, text.unicodeScalars.count { $0 == "\u{FFFD}" })
    }
    if starts(0xFF, 0xFE, 0, 0) { return utf32(bytes.dropFirst(4), bigEndian: false) }
    if starts(0, 0, 0xFE, 0xFF) { return utf32(bytes.dropFirst(4), bigEndian: true) }
    if starts(0xFF, 0xFE) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if starts(0xFE, 0xFF) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    return nil
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, bigEndian: Bool
  ) -> (text: String, replaced: Int) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let text = String(decoding: units, as: UTF16.self)
    let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    return (text, replaced + bytes.count % 2)
  }

  private static func utf32(
    _ bytes: ArraySlice<UInt8>, bigEndian: Bool
  ) -> (text: String, replaced: Int) {
    var text = String.UnicodeScalarView()
    var replaced = bytes.count % 4 == 0 ? 0 : 1
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let unit = bytes[index..<(index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if let scalar = Unicode.Scalar(bigEndian ? unit : unit.byteSwapped) {
        text.append(scalar)
      } else {
        text.append("\u{FFFD}")
        replaced += 1
      }
    }
    return (String(text), replaced)
  }
}

/// Tells UTF-16 without a byte order mark by where its zero bytes are.
private enum ZeroPattern {
  /// Whether it is big-endian; `nil` where it does not look like UTF-16.
  static func isBigEndianUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    let half = sample.count / 2
    let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
    let odd = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
    if even * 10 >= half * 7, odd * 20 <= half { return true }
    if odd * 10 >= half * 7, even * 20 <= half { return false }
    return nil
  }
}
