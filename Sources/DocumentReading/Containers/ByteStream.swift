/// Bytes that come piece by piece, so that what is larger than the memory can be read.
protocol ByteStream {
  /// The next bytes, at least one; none behind the last.
  mutating func next() throws(ReadingFault) -> [UInt8]?
}

/// Where the bytes of a container are.
indirect enum ContainerInput {
  /// In the file at this path.
  case file(String)
  /// In memory, as those of a container in a container are.
  case bytes([UInt8])
  /// Compressed, in another one.
  case compressed(ContainerInput)

  /// How many bytes the start of a container is told by.
  static let headSize = 1 << 16

  /// The first bytes, `headSize` at most.
  func head() throws(ReadingFault) -> [UInt8] {
    switch self {
    case .file(let path):
      do {
        return Array(
          try FileSystem.bytes(at: path, limit: Self.headSize - 1).prefix(Self.headSize))
      } catch {
        throw error.isMissing ? .missing : .unreadable(reason: error.reason)
      }
    case .bytes(let bytes): return Array(bytes.prefix(Self.headSize))
    case .compressed(let inner):
      var stream = try DecompressedBytes(inner)
      return try stream.next() ?? []
    }
  }

  /// All bytes; none, if they are more than `limit`.
  func all(limit: Int) throws(ReadingFault) -> [UInt8]? {
    if case .bytes(let bytes) = self { return bytes.count > limit ? nil : bytes }
    var stream = try open()
    var bytes: [UInt8] = []
    while let chunk = try stream.next() {
      bytes += chunk
      if bytes.count > limit { return nil }
    }
    return bytes
  }

  /// The bytes from the start on.
  func open() throws(ReadingFault) -> any ByteStream {
    switch self {
    case .file(let path): try FileBytes(path: path)
    case .bytes(let bytes): BytesInMemory(bytes)
    case .compressed(let inner): try DecompressedBytes(inner)
    }
  }
}

/// The bytes of an array.
struct BytesInMemory: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(ContainerInput.headSize) }
    return Array(rest.prefix(ContainerInput.headSize))
  }
}

/// The bytes of a file.
struct FileBytes: ByteStream {
  private let file: OpenFile

  init(path: String) throws(ReadingFault) {
    do {
      file = try OpenFile(path: path)
    } catch {
      throw error.isMissing ? .missing : .unreadable(reason: error.reason)
    }
  }

  mutating func next() throws(ReadingFault) -> [UInt8]? {
    do {
      let bytes = try FileSystem.chunk(from: file.descriptor, size: ContainerInput.headSize)
      return bytes.isEmpty ? nil : bytes
    } catch {
      throw .unreadable(reason: error.reason)
    }
  }
}
