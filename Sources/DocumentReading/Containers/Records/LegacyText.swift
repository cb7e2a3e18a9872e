/// Text in encodings other than UTF-8, in files that are read piece by piece.
enum LegacyText {
  /// `bytes` as Windows-1252; none, if they are UTF-8.
  static func decoded(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) { return nil }
    return NamedEncoding.text(of: bytes, in: "windows-1252")
  }

  /// `bytes` as UTF-8, or else as Windows-1252.
  static func text(_ bytes: [UInt8]) -> String {
    decoded(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }
}

extension ContainerInput {
  /// The bytes of a text from the start on, without a byte order mark; UTF-16 and UTF-32 become
  /// UTF-8.
  ///
  /// - Throws: `ReadingFault.tooLarge` for more than `limit` bytes of the latter, which are read
  ///   as a whole.
  func openText(limit: Int) throws(ReadingFault) -> any ByteStream {
    let detected = TextEncoding.detect(in: try head())
    switch detected?.encoding {
    case .utf16, .utf32:
      guard let all = try all(limit: limit) else { throw .tooLarge(size: nil, limit: limit) }
      return BytesInMemory(Array(try TextDecoder.anyText(of: all).0.utf8))
    case .utf8, .windows1252, nil:
      guard detected?.markLength == 3 else { return try open() }
      return BytesBehindMark(try open())
    }
  }
}

/// The bytes of a text behind the byte order mark of UTF-8 that it starts with.
struct BytesBehindMark: ByteStream {
  private var bytes: any ByteStream
  private var left = 3

  init(_ bytes: any ByteStream) { self.bytes = bytes }

  mutating func next() throws(ReadingFault) -> [UInt8]? {
    while let chunk = try bytes.next() {
      let passed = min(left, chunk.count)
      left -= passed
      if passed < chunk.count { return passed == 0 ? chunk : Array(chunk.dropFirst(passed)) }
    }
    return nil
  }
}
