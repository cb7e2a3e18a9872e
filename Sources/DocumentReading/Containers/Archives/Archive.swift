#if Formats
  import CArchive

  /// An archive or a compressed file, read from its start through libarchive.
  ///
  /// It is untrusted: what it unpacks to is bounded by what was read of it. Nothing is written to disk.
  final class Archive {
    /// What the bytes may be.
    enum Kind {
      case zip
      /// ZIP, tar, compressed or not, or 7z.
      case any
      /// A single compressed file, seen as an archive with one member.
      case compressed
    }

    /// A file, a folder or another thing in an archive.
    struct Member {
      /// As the archive gives it; it leads nowhere.
      let name: String
      let isFile: Bool
      let isEncrypted: Bool
    }

    /// How many times what was read of it an archive may unpack to, beyond the first bytes.
    static let maximumRatio = 200
    private static let freeBytes = 64 << 20

    private let handle: OpaquePointer
    /// libarchive keeps the address of the bytes, so they stay where they are.
    private let bytes: UnsafeMutableBufferPointer<UInt8>?
    private var unpacked = 0
    private var chunkBuffer = [UInt8](repeating: 0, count: 1 << 16)

    /// Opens what is in `input`.
    init(_ input: ContainerInput, as kind: Kind) throws(ReadingFault) {
      guard let handle = archive_read_new() else { throw .damaged }
      self.handle = handle
      var bytes: UnsafeMutableBufferPointer<UInt8>?
      if case .bytes(let content) = input {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
        _ = copy.initialize(from: content)
        bytes = copy
      }
      self.bytes = bytes
      Self.support(kind, handle)
      switch input {
      case .file(let path):
        guard archive_read_open_filename(handle, path, 1 << 16) == ARCHIVE_OK else {
          throw .damaged
        }
      case .bytes:
        guard archive_read_open_memory(handle, bytes?.baseAddress, bytes?.count ?? 0) == ARCHIVE_OK
        else { throw .damaged }
      case .compressed:
        throw .damaged
      }
    }

    deinit {
      archive_read_free(handle)
      bytes?.deallocate()
    }

    private static func support(_ kind: Kind, _ handle: OpaquePointer) {
      switch kind {
      case .zip:
        archive_read_support_format_zip(handle)
      case .any:
        addFilters(to: handle)
        archive_read_support_format_zip(handle)
        archive_read_support_format_tar(handle)
        archive_read_support_format_7zip(handle)
      case .compressed:
        addFilters(to: handle)
        archive_read_support_format_raw(handle)
      }
    }

    /// The filters that are libraries, not programs to be started.
    private static func addFilters(to handle: OpaquePointer) {
      archive_read_support_filter_gzip(handle)
      archive_read_support_filter_bzip2(handle)
      archive_read_support_filter_xz(handle)
      archive_read_support_filter_zstd(handle)
    }

    /// The next member; none behind the last.
    func nextMember() throws(ReadingFault) -> Member? {
      var entry: OpaquePointer?
      let status = archive_read_next_header(handle, &entry)
      if status == ARCHIVE_EOF { return nil }
      guard status >= ARCHIVE_WARN, let entry else { throw .damaged }
      let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
      return Member(
        name: name.map { String(cString: $0) } ?? "",
        isFile: archive_entry_filetype(entry) == UInt32(0o100000),
        isEncrypted: archive_entry_is_encrypted(entry) != 0)
    }

    /// The next bytes of the member; none at its end.
    func chunk() throws(ReadingFault) -> [UInt8]? {
      let count = archive_read_data(handle, &chunkBuffer, chunkBuffer.count)
      if count == 0 { return nil }
      guard count > 0 else { throw .damaged }
      unpacked += count
      let read = Int(clamping: archive_filter_bytes(handle, -1))
      if unpacked > Self.freeBytes && unpacked / Self.maximumRatio > read { throw .unpacksTooLarge }
      return Array(chunkBuffer.prefix(count))
    }

    /// The bytes of the member; none, if they are more than `limit`.
    func data(limit: Int) throws(ReadingFault) -> [UInt8]? {
      var bytes: [UInt8] = []
      while let chunk = try chunk() {
        if bytes.count + chunk.count > limit { return nil }
        bytes += chunk
      }
      return bytes
    }
  }
#else
  /// An archive or a compressed file, which cannot be read without libarchive.
  final class Archive {
    /// What the bytes may be.
    enum Kind {
      case zip
      /// ZIP, tar, compressed or not, or 7z.
      case any
      /// A single compressed file, seen as an archive with one member.
      case compressed
    }

    /// A file, a folder or another thing in an archive.
    struct Member {
      /// As the archive gives it; it leads nowhere.
      let name: String
      let isFile: Bool
      let isEncrypted: Bool
    }

    init(_ input: ContainerInput, as kind: Kind) throws(ReadingFault) { throw .leftOut }

    func nextMember() throws(ReadingFault) -> Member? { nil }

    func chunk() throws(ReadingFault) -> [UInt8]? { nil }

    func data(limit: Int) throws(ReadingFault) -> [UInt8]? { nil }
  }
#endif
