/// The lines of a stream of bytes, one at a time.
struct LineStream {
  private var bytes: any ByteStream
  /// What was read and not yet given.
  private var rest: ArraySlice<UInt8> = []
  private let limit: Int

  /// The lines of `bytes`; those of more than `limit` bytes are not given.
  init(_ bytes: any ByteStream, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// One line.
  enum Line: Equatable {
    /// Its bytes, without the line feed and a carriage return before it.
    case bytes([UInt8])
    /// It has more bytes than the limit.
    case tooLong
  }

  /// The next line; none behind the last.
  mutating func next() throws(ReadingFault) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var isThere = false
    while true {
      if rest.isEmpty {
        guard let more = try bytes.next() else { break }
        rest = more[...]
      }
      isThere = true
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let piece = rest[..<(end ?? rest.endIndex)]
      isTooLong = isTooLong || line.count + piece.count > limit
      if !isTooLong { line += piece }
      rest = end.map { rest[($0 + 1)...] } ?? []
      if end != nil { break }
    }
    guard isThere else { return nil }
    if isTooLong { return .tooLong }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return .bytes(line)
  }

  /// The next `count` bytes, whatever they are; fewer, where the stream ends before.
  mutating func bytes(_ count: Int) throws(ReadingFault) -> [UInt8] {
    var taken: [UInt8] = []
    try pass(count) { taken += $0 }
    return taken
  }

  /// Goes on behind the next `count` bytes, and gives them to `body` piece by piece.
  mutating func pass(
    _ count: Int, _ body: (ArraySlice<UInt8>) -> Void = { _ in }
  ) throws(ReadingFault) {
    var left = count
    while left > 0 {
      if rest.isEmpty {
        guard let more = try bytes.next() else { return }
        rest = more[...]
      }
      body(rest.prefix(left))
      let passed = min(left, rest.count)
      rest = rest.dropFirst(passed)
      left -= passed
    }
  }
}
