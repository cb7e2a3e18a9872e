@testable import DocumentReading

/// A stream whose bytes come in the pieces that a test wants.
struct Pieces: ByteStream {
  private var rest: ArraySlice<[UInt8]>

  init(_ pieces: [String]) { rest = pieces.map { Array($0.utf8) }[...] }

  mutating func next() -> [UInt8]? { rest.popFirst() }
}
