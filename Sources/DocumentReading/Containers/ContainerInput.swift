/// Where the bytes of a container are.
struct ContainerInput {
  /// The place of the bytes as they lie there.
  enum Place {
    /// In the file at this path.
    case file(String)
    /// In memory, as those of a container in a container are.
    case bytes([UInt8])
    /// In an archive, the member of this number, from 0.
    indirect case member(Int, of: ContainerInput)
  }

  /// How many bytes the start of a container is told by.
  static let headSize = 1 << 16

  let place: Place
  /// What is unpacked of it counts here.
  let expansion: Expansion
  /// How the bytes lie there; none, if they are read as they are.
  private(set) var compression: Compression?

  /// The bytes in the file at `path`.
  static func file(_ path: String) -> ContainerInput {
    let size = (try? FileSystem.status(at: path).size) ?? 0
    return ContainerInput(place: .file(path), expansion: Expansion(size: size))
  }

  /// `bytes`, which came out of what `expansion` counts, if there is such a thing.
  static func bytes(_ bytes: [UInt8], outOf expansion: Expansion? = nil) -> ContainerInput {
    ContainerInput(place: .bytes(bytes), expansion: expansion ?? Expansion(size: bytes.count))
  }

  /// The bytes of a member of the archive that this is, which are read without being held.
  func member(_ number: Int) -> ContainerInput {
    ContainerInput(place: .member(number, of: self), expansion: expansion)
  }

  /// What these bytes are when they are decompressed.
  func decompressed(_ compression: Compression) -> ContainerInput {
    var input = self
    input.compression = compression
    return input
  }

  /// The first bytes, `headSize` at most.
  func head() throws(ReadingFault) -> [UInt8] {
    var stream = try open()
    var head: [UInt8] = []
    while head.count < Self.headSize, let chunk = try stream.next() { head += chunk }
    return Array(head.prefix(Self.headSize))
  }

  /// All bytes; none, if they are more than `limit`.
  func all(limit: Int) throws(ReadingFault) -> [UInt8]? {
    if compression == nil, case .bytes(let bytes) = place {
      return bytes.count > limit ? nil : bytes
    }
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
    if let compression { return try DecompressedBytes(self, compression) }
    switch place {
    case .file(let path): return try FileBytes(path: path)
    case .bytes(let bytes): return BytesInMemory(bytes)
    case .member(let number, let archive): return try MemberBytes(number, of: archive)
    }
  }
}
