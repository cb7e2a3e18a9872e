#if Formats
  import CArchive

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// An archive or a compressed file, read by libarchive, member after member.
  ///
  /// It is untrusted: what it unpacks to is bounded. Nothing is written to disk.
  final class Archive {
    /// Whether reading failed in such a way that nothing more can be read.
    private(set) var isBroken = false
    /// Whether there was something between the members that is none.
    private(set) var isDamaged = false

    private let handle: OpaquePointer
    private let source: ArchiveSource
    private let expansion: Expansion
    /// Whether to pass over a member is to unpack it.
    private let unpacksToSkip: Bool
    private var member: Member?
    private var unpacked = 0

    /// Opens what is in `input`, as it lies there.
    ///
    /// - Throws: `ReadingFault.damaged`, if it is not of this kind.
    init(_ input: ContainerInput, as kind: Kind) throws(ReadingFault) {
      source = try ArchiveSource(input)
      guard let handle = archive_read_new() else { throw .damaged }
      self.handle = handle
      expansion = input.expansion
      unpacksToSkip = !kind.isIndexed
      guard kind.enable(in: handle), source.open(in: handle) else { throw source.fault ?? .damaged }
    }

    deinit { archive_read_free(handle) }

    /// The next member; none behind the last.
    func nextMember() throws(ReadingFault) -> Member? {
      if let member, !member.isEncrypted, unpacksToSkip || member.size == nil {
        while try chunk() != nil {}
      }
      member = nil
      var entry: OpaquePointer?
      while true {
        switch Self.withUnicodeNames({ archive_read_next_header(handle, &entry) }) {
        case ARCHIVE_EOF: return nil
        case ARCHIVE_RETRY: isDamaged = true
        case ARCHIVE_WARN...:
          member = entry.map(Self.member)
          return member
        default:
          isBroken = true
          throw fault
        }
      }
    }

    /// The next bytes of the member; none at its end.
    ///
    /// - Throws: `ReadingFault.unpacksTooLarge`, if what was unpacked is out of all proportion.
    func chunk() throws(ReadingFault) -> [UInt8]? {
      try TimeCheck.now()
      var result = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        result = archive_read_data(handle, buffer.baseAddress, buffer.count)
        count = max(result, 0)
      }
      guard result > 0 else {
        member = nil
        if result == 0 { return nil }
        isBroken = result <= Int(ARCHIVE_FATAL)
        throw fault
      }
      unpacked += bytes.count
      try expansion.spend(bytes.count)
      let taken = Int(clamping: archive_filter_bytes(handle, -1))
      if Expansion.isBeyondMeasure(given: unpacked, taken: taken) { throw .unpacksTooLarge }
      return bytes
    }

    /// The bytes of the member.
    ///
    /// - Throws: `ReadingFault.tooLarge`, if they are more than `limit`.
    func data(limit: Int) throws(ReadingFault) -> [UInt8] {
      if let size = member?.size, size > limit {
        // Who says that much of many members may not be believed, but not be read on either.
        try expansion.spend(size)
        throw .tooLarge(size: size, limit: limit)
      }
      var bytes: [UInt8] = []
      while let chunk = try chunk() {
        if bytes.count + chunk.count > limit { throw .tooLarge(size: nil, limit: limit) }
        bytes += chunk
      }
      return bytes
    }

    /// Why the last call failed; libarchive must not be asked before the archive is open.
    private var fault: ReadingFault {
      source.fault ?? (archive_read_has_encrypted_entries(handle) > 0 ? .encrypted : .damaged)
    }

    private static func member(_ entry: OpaquePointer) -> Member {
      let name = withUnicodeNames {
        archive_entry_pathname(entry).map {
          Array(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
        }
      }
      let isFile = archive_entry_filetype(entry) == regularFile
      return Member(
        name: name.map(text) ?? "", isFile: isFile && archive_entry_hardlink(entry) == nil,
        isEncrypted: archive_entry_is_encrypted(entry) != 0,
        size: archive_entry_size_is_set(entry) == 0 ? nil : Int(archive_entry_size(entry)))
    }

    /// What libarchive calls AE_IFREG.
    private static let regularFile: mode_t = 0o100000

    /// A name is in UTF-8, or else in the encoding of the machine that it was packed on.
    private static func text(_ name: [UInt8]) -> String {
      (try? TextDecoder.anyText(of: name))?.0 ?? String(decoding: name, as: UTF8.self)
    }

    /// What `body` gives while names are in UTF-8, which libarchive asks the process's locale for.
    private static func withUnicodeNames<Result>(_ body: () -> Result) -> Result {
      guard let unicodeLocale else { return body() }
      let before = uselocale(unicodeLocale)
      defer { uselocale(before) }
      return body()
    }

    // A locale does not change once it is made, so that every thread may use it.
    private nonisolated(unsafe) static let unicodeLocale =
      newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil)
  }

  extension Archive.Kind {
    /// Makes `archive` read it; whether it can, without starting another program.
    fileprivate func enable(in archive: OpaquePointer) -> Bool {
      let statuses =
        switch self {
        case .zip: [archive_read_support_format_zip(archive)]
        case .tar(let compression):
          [archive_read_support_format_tar(archive)]
            + (compression.map { [$0.enable(in: archive)] } ?? [])
        case .compressed(let compression):
          [
            archive_read_support_format_raw(archive), archive_read_support_format_empty(archive),
            compression.enable(in: archive),
          ]
        }
      return statuses.allSatisfy { $0 == ARCHIVE_OK }
    }
  }

  extension Compression {
    fileprivate func enable(in archive: OpaquePointer) -> Int32 {
      switch self {
      case .gzip: archive_read_support_filter_gzip(archive)
      case .bzip2: archive_read_support_filter_bzip2(archive)
      case .xz: archive_read_support_filter_xz(archive)
      case .zstandard: archive_read_support_filter_zstd(archive)
      }
    }
  }
#else
  /// An archive or a compressed file, which a build without libarchive cannot read.
  final class Archive {
    let isBroken = true
    let isDamaged = false

    /// Opens nothing.
    init(_ input: ContainerInput, as kind: Kind) throws(ReadingFault) { throw .leftOut }

    func nextMember() throws(ReadingFault) -> Member? { throw .leftOut }

    func chunk() throws(ReadingFault) -> [UInt8]? { throw .leftOut }

    func data(limit: Int) throws(ReadingFault) -> [UInt8] { throw .leftOut }
  }
#endif
