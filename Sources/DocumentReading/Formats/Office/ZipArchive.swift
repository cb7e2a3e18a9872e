/// What is in a ZIP archive: the names of its members, and the bytes of those that are wanted.
///
/// An archive is untrusted: what it unpacks to is bounded, whatever it says of itself.
struct ZipArchive {
  /// The most members that an archive may have.
  static let maximumCount = 10_000
  /// The most bytes that the wanted members may unpack to, together.
  static let maximumSize = 64 << 20

  /// The names of the members, as far as they could be read.
  private(set) var names: Set<String> = []
  /// The bytes of the wanted members, by name.
  private(set) var members: [String: [UInt8]] = [:]
  /// What kept the archive from being read to its end.
  private(set) var fault: ReadingFault?

  /// Reads the archive that `bytes` hold, and those members whose names are wanted.
  init(_ bytes: [UInt8], wanted: (String) -> Bool) {
    do {
      try read(bytes, wanted: wanted)
    } catch {
      fault = error
    }
  }

  /// Reads the wanted members of the archive that `bytes` hold.
  ///
  /// - Throws: What kept it from being read to its end.
  static func members(
    of bytes: [UInt8], wanted: (String) -> Bool
  ) throws(ReadingFault) -> [String: [UInt8]] {
    let archive = ZipArchive(bytes, wanted: wanted)
    if let fault = archive.fault { throw fault }
    return archive.members
  }

  private mutating func read(
    _ bytes: [UInt8], wanted: (String) -> Bool
  ) throws(ReadingFault) {
    let expansion = Expansion(size: bytes.count, least: 1 << 20, most: Self.maximumSize)
    let archive = try Archive(.bytes(bytes, outOf: expansion), as: .zip)
    var count = 0
    while let member = try archive.nextMember() {
      count += 1
      if count > Self.maximumCount { throw .unpacksTooLarge }
      guard names.insert(member.name).inserted, wanted(member.name) else { continue }
      if member.isEncrypted { throw .encrypted }
      members[member.name] = try archive.data(limit: .max)
    }
  }
}
