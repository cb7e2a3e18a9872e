/// Bytes that come piece by piece, so that what is larger than the memory can be read.
///
/// Each piece is a step at which the time for a document may be over.
protocol ByteStream {
  /// The next bytes, at least one; none behind the last.
  mutating func next() throws(ReadingFault) -> [UInt8]?
}

/// The bytes of an array.
struct BytesInMemory: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() throws(ReadingFault) -> [UInt8]? {
    try TimeCheck.now()
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
    try TimeCheck.now()
    do {
      let bytes = try FileSystem.chunk(from: file.descriptor, size: ContainerInput.headSize)
      return bytes.isEmpty ? nil : bytes
    } catch {
      throw .unreadable(reason: error.reason)
    }
  }
}
