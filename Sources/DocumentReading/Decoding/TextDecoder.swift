/// Turns bytes into text.
enum TextDecoder {
  /// The text of `bytes` without a byte order mark, and what a person should know of it.
  ///
  /// - Throws: `ReadingFault.notText` for what is not text, `.unknownEncoding` for what is text in
  ///   an encoding that is not known.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> (String, [ReadingRemark]) {
    if let kind = BinaryKind(startOf: bytes) { throw .notText(kind) }
    return try anyText(of: bytes)
  }

  /// The same for bytes whose start tells a format that is written in text.
  static func anyText(of bytes: [UInt8]) throws(ReadingFault) -> (String, [ReadingRemark]) {
    guard let (encoding, markLength) = TextEncoding.detect(in: bytes) else {
      throw hasControls(bytes) ? .notText(.other) : .unknownEncoding
    }
    var (text, damage) = decode(bytes[markLength...], as: encoding)
    if hasControls(text.utf8) { throw .notText(.other) }
    var remarks: [ReadingRemark] = []
    if damage > 0 { remarks.append(.repaired(count: damage)) }
    if encoding == .windows1252 { remarks.append(.readAsWindows1252) }
    let zeros = text.utf8.count { $0 == 0 }
    if zeros > 0 {
      // A zero byte ends a text in many a program, databases among them.
      text = String(decoding: text.utf8.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
      remarks.append(.withoutZeros(count: zeros))
    }
    return (text, remarks)
  }

  /// The text, and how many characters of it stand for what could not be decoded.
  private static func decode(
    _ bytes: ArraySlice<UInt8>, as encoding: TextEncoding
  ) -> (text: String, damage: Int) {
    switch encoding {
    case .utf8:
      let text = String(decoding: bytes, as: UTF8.self)
      return (text, replacements(in: text.utf8) - replacements(in: bytes))
    case .utf16(let bigEndian):
      let units = numbers(in: bytes, width: 2, bigEndian: bigEndian).map(UInt16.init)
      let text = String(decoding: units, as: UTF16.self)
      let own = units.count { $0 == 0xFFFD }
      return (text, replacements(in: text.utf8) - own + (bytes.count % 2))
    case .utf32(let bigEndian):
      let units = numbers(in: bytes, width: 4, bigEndian: bigEndian)
      let text = String(decoding: units, as: UTF32.self)
      let own = units.count { $0 == 0xFFFD }
      return (text, replacements(in: text.utf8) - own + (bytes.count % 4 == 0 ? 0 : 1))
    case .windows1252:
      var text = String.UnicodeScalarView()
      text.append(contentsOf: bytes.lazy.map(windows1252))
      return (String(text), 0)
    }
  }

  /// The whole numbers of `width` bytes in `bytes`.
  private static func numbers(
    in bytes: ArraySlice<UInt8>, width: Int, bigEndian: Bool
  ) -> [UInt32] {
    stride(from: bytes.startIndex, to: bytes.endIndex - width + 1, by: width).map { start in
      let number = bytes[start..<(start + width)]
      return bigEndian
        ? number.reduce(0) { $0 << 8 | UInt32($1) }
        : number.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// How often U+FFFD, which stands for what could not be decoded, is among UTF-8 `bytes`.
  private static func replacements(in bytes: some Sequence<UInt8>) -> Int {
    var (count, last, beforeLast) = (0, UInt8(0), UInt8(0))
    for byte in bytes {
      if byte == 0xBD, last == 0xBF, beforeLast == 0xEF { count += 1 }
      (beforeLast, last) = (last, byte)
    }
    return count
  }

  /// Whether more than one byte in fifty is a control character that text has no use for.
  private static func hasControls(_ bytes: some Collection<UInt8>) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    return controls * 50 > bytes.count
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windowsLetters[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of the bytes 0x80 to 0x9F; the five that have none become U+FFFD.
  private static let windowsLetters: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}",
    "ž", "Ÿ",
  ]
}
