/// A model file taken apart: named sections of numbers.
///
/// Little-endian. A header of 64 bytes: the eight letters `LIAISONW`, the format's version and the
/// number of sections (32 bits each), the size of the file (64 bits), and the CRC-32 of all that
/// follows the header. Then 64 bytes a section: its name (48 bytes, filled up with zeros), offset
/// and size (64 bits each). Then the sections, each at a multiple of 64 bytes.
struct WeightsFile: Sendable {
  /// The version that is read.
  static let version = 1
  private static let magic = Array("LIAISONW".utf8)
  private static let headerSize = 64
  private static let nameSize = 48

  /// The CRC-32 of all that follows the header, as the header gives it.
  let checksum: UInt32
  private let content: ModelBytes
  private let sections: [String: Range<Int>]

  /// Takes `content` apart; throws `WeightsError`.
  ///
  /// The checksum reads every byte, so it is left out for the model inside the program, which a
  /// test checks.
  init(_ content: ModelBytes, verifiesChecksum: Bool) throws {
    self.content = content
    let bytes = content.bytes
    guard bytes.count >= Self.headerSize, bytes.starts(with: Self.magic) else {
      throw WeightsError(.foreign, file: content.file)
    }
    let version = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard version == Self.version else {
      throw WeightsError(
        .otherVersion(found: version, known: Self.version), file: content.file)
    }
    let size = Int(clamping: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    guard size == bytes.count else {
      throw WeightsError(.truncated(expected: size, found: bytes.count), file: content.file)
    }
    checksum = bytes.loadUnaligned(fromByteOffset: 24, as: UInt32.self)
    if verifiesChecksum {
      guard checksum == Checksum.crc32(UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...]))
      else {
        throw WeightsError(.damaged, file: content.file)
      }
    }
    let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard count <= bytes.count / 64 - 1 else {
      throw WeightsError(.damaged, file: content.file)
    }
    var sections: [String: Range<Int>] = [:]
    for index in 0..<count {
      let entry = Self.headerSize + 64 * index
      let name = bytes[entry..<entry + Self.nameSize].prefix { $0 != 0 }
      let place = entry + Self.nameSize
      let offset = Int(clamping: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let size = Int(clamping: bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
      guard offset <= bytes.count, size <= bytes.count - offset else {
        throw WeightsError(.damaged, file: content.file)
      }
      sections[String(decoding: name, as: UTF8.self)] = offset..<offset + size
    }
    self.sections = sections
  }

  /// The numbers of the section `name`; throws `WeightsError` where it has not `count` of them.
  func tensor<Element: BitwiseCopyable>(
    _ name: String, of _: Element.Type = Element.self, count: Int? = nil
  ) throws -> Tensor<Element> {
    guard let range = sections[name], let tensor = Tensor<Element>(content, range: range),
      count == nil || count == tensor.count
    else { throw WeightsError(.missing(part: name), file: content.file) }
    return tensor
  }

  /// The text of the section `name`.
  func text(_ name: String) throws -> String {
    String(decoding: try tensor(name, of: UInt8.self).array, as: UTF8.self)
  }

  /// An error of this file.
  func error(_ code: WeightsError.Code) -> WeightsError { WeightsError(code, file: content.file) }
}
