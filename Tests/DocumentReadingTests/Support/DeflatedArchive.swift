import CArchive
import Testing

/// A ZIP archive that is packed, for tests of what unpacking bounds.
enum DeflatedArchive {
  /// The bytes of an archive with one member.
  static func bytes(name: String, content: [UInt8]) throws -> [UInt8] {
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    var bytes = [UInt8](repeating: 0, count: content.count + 4096)
    var used = 0
    let count = bytes.count
    try bytes.withUnsafeMutableBytes { buffer in
      try withUnsafeMutablePointer(to: &used) { used in
        try #require(archive_write_open_memory(archive, buffer.baseAddress, count, used) == 0)
        let entry = try #require(archive_entry_new())
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(content.count))
        archive_entry_set_filetype(entry, 0o100000)
        try #require(archive_write_header(archive, entry) == 0)
        try #require(archive_write_data(archive, content, content.count) == content.count)
        try #require(archive_write_close(archive) == 0)
      }
    }
    return Array(bytes.prefix(used))
  }
}
