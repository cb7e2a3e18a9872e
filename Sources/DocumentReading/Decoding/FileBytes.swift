internal import Foundation

/// Reads the bytes of a file, a pipe or standard input.
enum FileBytes {
  /// All bytes of the source.
  ///
  /// - Throws: `ReadingError` when there is none, when it may not be read, or when there are more
  ///   than `limit` bytes; of such a source no more than that is read.
  static func read(_ source: DocumentSource, limit: Int) throws -> [UInt8] {
    let stream = source.isStandardInput ? STDIN_FILENO : open(source.name, O_RDONLY)
    guard stream >= 0 else { throw failure(at: source) }
    defer { if !source.isStandardInput { close(stream) } }
    var status = stat()
    if fstat(stream, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > limit {
      throw ReadingError(.tooLarge(limit: limit), place: source.name)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(Int(status.st_size), 0), limit))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(stream, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(at: source) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw ReadingError(.tooLarge(limit: limit), place: source.name)
      }
    }
  }

  private static func failure(at source: DocumentSource) -> ReadingError {
    let code: ReadingError.Code =
      errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
    return ReadingError(code, place: source.name)
  }
}
