#if Formats
  import CArchive

  /// Where the bytes of an archive come from; it lives as long as they are read.
  final class ArchiveSource {
    private enum Place {
      case file(String)
      /// A copy of the bytes, which stays where it is.
      case memory(UnsafeMutableRawBufferPointer)
      case stream(any ByteStream, piece: UnsafeMutableRawBufferPointer)
    }

    private var place: Place
    /// What kept the stream from being read any further.
    private(set) var fault: ReadingFault?

    /// The bytes that `input` holds, as they are.
    init(_ input: ContainerInput) throws(ReadingFault) {
      switch input.place {
      case .file(let path): place = .file(path)
      case .bytes(let bytes): place = .memory(Self.copy(of: bytes))
      case .member(let number, let outer):
        place = .stream(try MemberBytes(number, of: outer), piece: Self.copy(of: []))
      }
    }

    deinit {
      switch place {
      case .file: break
      case .memory(let buffer), .stream(_, let buffer): buffer.deallocate()
      }
    }

    /// Makes `archive` read the bytes; whether it could begin.
    func open(in archive: OpaquePointer) -> Bool {
      switch place {
      case .file(let path):
        archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK
      case .memory(let buffer):
        archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      case .stream:
        archive_read_open(
          archive, Unmanaged.passUnretained(self).toOpaque(), nil,
          { _, source, piece in
            guard let source, let piece else { return -1 }
            let unmanaged = Unmanaged<ArchiveSource>.fromOpaque(source)
            return unmanaged.takeUnretainedValue().read(piece)
          }, nil) == ARCHIVE_OK
      }
    }

    /// Points `piece` to the next bytes of the stream, and gives their number: 0 at the end, -1 where
    /// it cannot be read.
    private func read(_ piece: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
      guard case .stream(var stream, let last) = place else { return -1 }
      do {
        let bytes = try stream.next() ?? []
        last.deallocate()
        let buffer = Self.copy(of: bytes)
        place = .stream(stream, piece: buffer)
        piece.pointee = UnsafeRawPointer(buffer.baseAddress)
        return bytes.count
      } catch {
        fault = error
        return -1
      }
    }

    private static func copy(of bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(bytes.count, 1), alignment: 8)
      buffer.copyBytes(from: bytes)
      return UnsafeMutableRawBufferPointer(rebasing: buffer[..<bytes.count])
    }
  }
#endif
