import Foundation

/// The bytes of a model, in memory that does not move, aligned to 64 bytes.
///
/// Unchecked, for the memory is never written after it is made.
final class ModelBytes: @unchecked Sendable {
  /// The bytes.
  let bytes: UnsafeRawBufferPointer
  /// Where they come from; nil for the program itself.
  let file: String?
  private let owned: UnsafeMutableRawBufferPointer?

  /// Bytes that live as long as the program.
  init(permanent bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    file = nil
    owned = nil
  }

  /// A copy of `content`.
  init(copying content: some Collection<UInt8>, file: String? = nil) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 64)
    memory.copyBytes(from: content)
    owned = memory
    bytes = UnsafeRawBufferPointer(memory)
    self.file = file
  }

  /// The content of the file at `path`; throws `WeightsError`.
  convenience init(path: String) throws {
    let content: Data
    do {
      content = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw WeightsError(.unreadable(reason: "\(error.localizedDescription)"), file: path)
    }
    self.init(copying: content, file: path)
  }

  deinit { owned?.deallocate() }
}
