/// A ZIP archive as tests need it: its members are stored as they are.
enum ZipFile {
  /// The bytes of the archive with `members`, in their order.
  static func bytes(_ members: KeyValuePairs<String, String>) -> [UInt8] {
    bytes(members.map { (name: $0.key, content: Array($0.value.utf8)) })
  }

  /// The bytes of the archive with `members`, in their order.
  static func bytes(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let offset = bytes.count
      let sizes = number(content.count, 4) + number(content.count, 4)
      let common =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
        + number(Int(checksum(of: content)), 4) + sizes + number(name.utf8.count, 2) + number(0, 2)
      bytes += Array("PK\u{3}\u{4}".utf8) + common + Array(name.utf8) + content
      directory += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + common
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4)
      directory += Array(name.utf8)
    }
    let start = bytes.count
    bytes += directory + Array("PK\u{5}\u{6}".utf8) + number(0, 2) + number(0, 2)
    bytes += number(members.count, 2) + number(members.count, 2)
    return bytes + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  /// `value` in `count` bytes, the lowest first.
  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The CRC-32 of `bytes`.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
