import CArchive

/// What is in a ZIP archive: the names of its members, and the bytes of those that are wanted.
///
/// An archive is untrusted: what it unpacks to is bounded, whatever it says of itself.
struct ZipArchive {
  /// The most members that an archive may have.
  static let maximumCount = 10_000
  /// The most bytes that the wanted members may unpack to, together.
  static let maximumSize = 64 << 20
  /// How many times its own size an archive may unpack to, beyond the first megabyte.
  static let maximumRatio = 200

  /// The names of the members, as far as they could be read.
  private(set) var names: Set<String> = []
  /// The bytes of the wanted members, by name.
  private(set) var members: [String: [UInt8]] = [:]
  /// What kept the archive from being read to its end.
  private(set) var fault: ReadingFault?

  private var remaining: Int

  /// Reads the archive that `bytes` hold, and those members whose names are wanted.
  init(_ bytes: [UInt8], wanted: (String) -> Bool) {
    let (product, overflow) = bytes.count.multipliedReportingOverflow(by: Self.maximumRatio)
    let allowed = overflow ? Self.maximumSize : product
    remaining = min(Self.maximumSize, max(1 << 20, allowed))
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
    guard let archive = archive_read_new() else { throw .damaged }
    defer { archive_read_free(archive) }
    guard archive_read_support_format_zip(archive) == ARCHIVE_OK else { throw .damaged }
    // The archive keeps the address of the bytes, so all of the reading is inside.
    let fault: ReadingFault? = bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return .damaged }
      do throws(ReadingFault) {
        try readMembers(of: archive, wanted: wanted)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
  }

  private mutating func readMembers(
    of archive: OpaquePointer, wanted: (String) -> Bool
  ) throws(ReadingFault) {
    var entry: OpaquePointer?
    var count = 0
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      guard status >= ARCHIVE_WARN, let entry else { throw .damaged }
      count += 1
      if count > Self.maximumCount { throw .unpacksTooLarge }
      guard let name = archive_entry_pathname(entry).map({ String(cString: $0) }) else { continue }
      guard names.insert(name).inserted, wanted(name) else { continue }
      if archive_entry_is_encrypted(entry) != 0 { throw .encrypted }
      members[name] = try unpack(archive)
    }
  }

  /// The bytes of the member that `archive` is at.
  private mutating func unpack(_ archive: OpaquePointer) throws(ReadingFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(archive, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else { throw .damaged }
      remaining -= count
      if remaining < 0 { throw .unpacksTooLarge }
      bytes += chunk.prefix(count)
    }
  }
}
