/// How a file is compressed as a whole.
enum Compression: CaseIterable {
  case gzip
  case bzip2
  case xz
  case zstandard

  /// The ending of the names of such files, behind that of what is in them.
  var fileExtension: String {
    switch self {
    case .gzip: "gz"
    case .bzip2: "bz2"
    case .xz: "xz"
    case .zstandard: "zst"
    }
  }

  /// The compression of a file that starts as `head` does; none, if it is not compressed.
  init?(startOf head: [UInt8]) {
    guard let known = Self.allCases.first(where: { $0.starts(head) }) else { return nil }
    self = known
  }

  private func starts(_ head: [UInt8]) -> Bool {
    switch self {
    case .gzip: head.starts(with: [0x1F, 0x8B, 8])
    // The level, and pi, which each block begins with; a text may start as the rest does.
    case .bzip2:
      head.starts(with: "BZh".utf8)
        && [[0x31, 0x41, 0x59, 0x26], [0x17, 0x72, 0x45, 0x38]].contains(
          Array(head.dropFirst(4).prefix(4)))
    case .xz: head.starts(with: [0xFD] + Array("7zXZ\0".utf8))
    case .zstandard: head.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    }
  }

  /// `path` without the endings that say how it is compressed.
  static func innerPath(of path: String) -> String {
    var path = path
    let endings = allCases.map(\.fileExtension)
    while let ending = FileName.fileExtension(of: path), endings.contains(ending) {
      path.removeLast(ending.count + 1)
    }
    return path
  }
}

/// What is in a compressed file.
struct DecompressedBytes: ByteStream {
  private let archive: Archive
  private var isEmpty: Bool

  /// The bytes of `input`, decompressed.
  init(_ input: ContainerInput, _ compression: Compression) throws(ReadingFault) {
    archive = try Archive(input, as: .compressed(compression))
    isEmpty = try archive.nextMember() == nil
  }

  mutating func next() throws(ReadingFault) -> [UInt8]? { isEmpty ? nil : try archive.chunk() }
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
