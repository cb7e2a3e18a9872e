/// Files that are compressed as a whole: gzip, bzip2, xz, Zstandard.
enum Compression {
  /// The endings of their names, behind that of what is in them.
  static let fileExtensions = ["gz", "bz2", "xz", "zst"]

  /// Whether a file that starts as `head` does is compressed.
  static func starts(_ head: [UInt8]) -> Bool {
    let starts: [[UInt8]] = [
      [0x1F, 0x8B, 8], Array("BZh".utf8), [0xFD] + Array("7zXZ\0".utf8), [0x28, 0xB5, 0x2F, 0xFD],
    ]
    return starts.contains { head.starts(with: $0) }
  }

  /// `path` without the ending that says how it is compressed.
  static func innerPath(of path: String) -> String {
    guard let ending = FileName.fileExtension(of: path), fileExtensions.contains(ending) else {
      return path
    }
    return String(path.dropLast(ending.count + 1))
  }
}

/// What is in a compressed file.
struct DecompressedBytes: ByteStream {
  private let archive: Archive

  init(_ input: ContainerInput) throws(ReadingFault) {
    archive = try Archive(input, as: .compressed)
    guard try archive.nextMember() != nil else { throw .damaged }
  }

  mutating func next() throws(ReadingFault) -> [UInt8]? { try archive.chunk() }
}

/// Reads a compressed file that is one document.
struct CompressedFileReader: PartReader {
  private var input: ContainerInput?
  private let name: String
  private let limit: Int

  /// Reads what is in `input`, a document called `name`.
  init(_ input: ContainerInput, name: String, limit: Int) {
    self.input = input
    self.name = name
    self.limit = limit
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    guard let input else { return nil }
    self.input = nil
    guard let bytes = try input.all(limit: limit) else {
      throw .tooLarge(size: nil, limit: limit)
    }
    return .part(Part(name: name, bytes: bytes))
  }
}
