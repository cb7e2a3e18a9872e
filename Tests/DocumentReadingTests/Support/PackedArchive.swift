import CArchive
import Testing

@testable import DocumentReading

/// Archives and compressed files as programs write them, made by libarchive.
enum PackedArchive {
  enum Format { case zip, tar, raw }

  /// The bytes of an archive with `members`, in their order.
  ///
  /// - Parameter password: What locks the members, if anything does.
  static func bytes(
    _ members: KeyValuePairs<String, String>, as format: Format,
    compressedBy compression: Compression? = nil, password: String? = nil
  ) throws -> [UInt8] {
    try bytes(
      members.map { (name: $0.key, content: Array($0.value.utf8)) }, as: format,
      compressedBy: compression, password: password)
  }

  /// The bytes of an archive with `members`, in their order.
  static func bytes(
    _ members: [(name: String, content: [UInt8])], as format: Format,
    compressedBy compression: Compression? = nil, password: String? = nil
  ) throws -> [UInt8] {
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    start(archive, format, compression)
    archive_write_set_bytes_in_last_block(archive, 1)
    if let password {
      archive_write_set_options(archive, "zip:encryption=traditional")
      archive_write_set_passphrase(archive, password)
    }
    let room = members.reduce(1 << 16) { $0 + $1.content.count * 2 + $1.name.utf8.count * 3 + 4096 }
    var bytes = [UInt8](repeating: 0, count: room)
    var used = 0
    try bytes.withUnsafeMutableBytes { buffer in
      try withUnsafeMutablePointer(to: &used) { used in
        try #require(archive_write_open_memory(archive, buffer.baseAddress, room, used) == 0)
        for member in members { try add(member, to: archive) }
        try #require(archive_write_close(archive) == 0)
      }
    }
    return Array(bytes.prefix(used))
  }

  /// `content` compressed as a whole.
  static func compressed(_ content: [UInt8], by compression: Compression) throws -> [UInt8] {
    try bytes([(name: "x", content: content)], as: .raw, compressedBy: compression)
  }

  private static func start(
    _ archive: OpaquePointer, _ format: Format, _ compression: Compression?
  ) {
    switch format {
    case .zip: archive_write_set_format_zip(archive)
    case .tar: archive_write_set_format_gnutar(archive)
    case .raw: archive_write_set_format_raw(archive)
    }
    switch compression {
    case .gzip: archive_write_add_filter_gzip(archive)
    case .bzip2: archive_write_add_filter_bzip2(archive)
    case .xz: archive_write_add_filter_xz(archive)
    case .zstandard: archive_write_add_filter_zstd(archive)
    case nil: break
    }
  }

  private static func add(
    _ member: (name: String, content: [UInt8]), to archive: OpaquePointer
  ) throws {
    let entry = try #require(archive_entry_new())
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, member.name)
    archive_entry_set_size(entry, Int64(member.content.count))
    // A name that ends in a slash is a folder, one that ends in an at sign a link.
    let isLink = member.name.hasSuffix("@")
    let type: mode_t = member.name.hasSuffix("/") ? 0o040000 : isLink ? 0o120000 : 0o100000
    archive_entry_set_filetype(entry, type)
    archive_entry_set_perm(entry, 0o644)
    if isLink { archive_entry_set_symlink(entry, "/etc/passwd") }
    if type != 0o100000 { archive_entry_set_size(entry, 0) }
    try #require(archive_write_header(archive, entry) >= ARCHIVE_WARN)
    guard type == 0o100000, !member.content.isEmpty else { return }
    try #require(
      archive_write_data(archive, member.content, member.content.count) == member.content.count)
  }
}
