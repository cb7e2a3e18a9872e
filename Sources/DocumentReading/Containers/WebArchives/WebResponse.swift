/// The answer of a web server, as it came over the wire (RFC 9112).
struct WebResponse {
  let status: Int
  let header: MailHeader
  /// Where its content begins.
  let bodyStart: Int

  /// The answer that `bytes` hold; none, if they do not start with a status.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8), let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let words = bytes[..<end].split { $0 == 0x20 || $0 == 0x0D }
    guard words.count > 1, let status = Int(String(decoding: words[1], as: UTF8.self)) else {
      return nil
    }
    self.status = status
    header = MailHeader(bytes[(end + 1)...])
    bodyStart = header.end
  }

  /// The content as the server meant it, out of the bytes of the answer.
  ///
  /// - Throws: `ReadingFault`, if it is compressed in a way that is not read, or is damaged, or has
  ///   more than `limit` bytes.
  func body(
    of bytes: [UInt8], limit: Int, expansion: Expansion
  ) throws(ReadingFault) -> [UInt8] {
    var body = Array(bytes[bodyStart...])
    if header["transfer-encoding"]?.lowercased().contains("chunked") == true {
      // Some crawlers put the pieces together, and leave the field.
      body = ChunkedBody.joined(body) ?? body
    }
    let encodings = (header["content-encoding"] ?? "").split(separator: ",")
    for encoding in encodings.reversed() {
      let name = encoding.filter { !$0.isWhitespace }.lowercased()
      body = try Self.decoded(body, name, limit, expansion)
    }
    return body
  }

  private static func decoded(
    _ body: [UInt8], _ encoding: String, _ limit: Int, _ expansion: Expansion
  ) throws(ReadingFault) -> [UInt8] {
    let packed: [UInt8]
    switch encoding {
    case "", "identity", "none", "utf-8": return body
    case "gzip", "x-gzip", "zstd": packed = body
    case "deflate": packed = GzipFrame.around(body)
    default: throw .unknownCompression(name: encoding)
    }
    // Some crawlers unpack what they keep, and leave the field.
    guard let compression = Compression(startOf: packed) else { return body }
    let input = ContainerInput.bytes(packed, outOf: expansion).decompressed(compression)
    do {
      if let unpacked = try input.all(limit: limit) { return unpacked }
    } catch {
      guard error == .damaged, encoding == "deflate" else { throw error }
      return body
    }
    throw .tooLarge(size: nil, limit: limit)
  }
}

/// Content in pieces, each behind its length (RFC 9112, section 7.1).
enum ChunkedBody {
  /// The pieces of `bytes` put together; none, if that is not how they are written.
  static func joined(_ bytes: [UInt8]) -> [UInt8]? {
    var joined: [UInt8] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
      guard (1...15).contains(line.count),
        let size = Int(String(decoding: line, as: UTF8.self), radix: 16), size >= 0
      else { return joined.isEmpty ? nil : joined }
      if size == 0 { return joined }
      rest = rest[(end + 1)...]
      joined += rest.prefix(size)
      rest = rest.dropFirst(size)
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return joined.isEmpty ? nil : joined
  }
}

/// The format of gzip (RFC 1952), for bytes that are compressed as in it, but stand alone.
enum GzipFrame {
  /// The bytes of a gzip file with the deflated `bytes`, which may be in zlib's frame (RFC 1950).
  static func around(_ bytes: [UInt8]) -> [UInt8] {
    let hasFrame =
      bytes.count > 6 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    let deflated = hasFrame ? bytes[2..<(bytes.count - 4)] : bytes[...]
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + deflated + [UInt8](repeating: 0, count: 8)
  }
}
