/// The encodings that documents are read in.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(bigEndian: Bool)
  case utf32(bigEndian: Bool)
  /// The Western encoding of Windows; what ISO 8859-1 can print, it prints too.
  case windows1252

  /// The encoding of `bytes`, and how many of them are a byte order mark.
  ///
  /// Without a mark, bytes of which every other one is often zero are UTF-16; bytes that are not
  /// UTF-8, or hardly so, are Windows-1252. None, if those would hardly be Western letters.
  static func detect(in bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
    for known in marks where bytes.starts(with: known.mark) {
      return (known.encoding, known.mark.count)
    }
    if let encoding = utf16(withoutMark: bytes) { return (encoding, 0) }
    let census = UTF8Census(of: bytes)
    if census.invalid == 0 || census.validLong > census.invalid { return (.utf8, 0) }
    return census.high * 4 <= bytes.count ? (.windows1252, 0) : nil
  }

  /// The longer marks come first: that of UTF-16 is the beginning of one of UTF-32.
  private static let marks: [(mark: [UInt8], encoding: TextEncoding)] = [
    ([0xFF, 0xFE, 0, 0], .utf32(bigEndian: false)),
    ([0, 0, 0xFE, 0xFF], .utf32(bigEndian: true)),
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE], .utf16(bigEndian: false)),
    ([0xFE, 0xFF], .utf16(bigEndian: true)),
  ]

  /// UTF-16, if the zeros among the first bytes are those that Western letters have in it.
  private static func utf16(withoutMark bytes: [UInt8]) -> TextEncoding? {
    let start = bytes.prefix(4096)
    var zeros = [0, 0]
    for (index, byte) in start.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let units = start.count / 2
    guard units > 0 else { return nil }
    if zeros[1] * 2 > units, zeros[0] * 20 < units { return .utf16(bigEndian: false) }
    if zeros[0] * 2 > units, zeros[1] * 20 < units { return .utf16(bigEndian: true) }
    return nil
  }
}

/// How far bytes are UTF-8.
private struct UTF8Census {
  /// The number of well-formed characters of more than one byte.
  private(set) var validLong = 0
  /// The number of stretches that are not well-formed.
  private(set) var invalid = 0
  /// The number of bytes above 127.
  private(set) var high = 0

  init(of bytes: [UInt8]) {
    for byte in bytes where byte >= 0x80 { high += 1 }
    guard high > 0 else { return }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if scalar.value >= 0x80 { validLong += 1 }
      case .error: invalid += 1
      case .emptyInput: return
      }
    }
  }
}
