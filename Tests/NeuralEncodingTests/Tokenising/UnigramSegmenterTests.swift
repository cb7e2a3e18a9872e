import Testing

@testable import NeuralEncoding

struct UnigramSegmenterTests {
  /// A segmenter of these pieces, which stand in the order of their bytes.
  private func segmenter(_ pieces: [(String, Float)]) throws -> UnigramSegmenter {
    var offsets: [UInt32] = [0]
    for (piece, _) in pieces {
      offsets.append(offsets[offsets.count - 1] + UInt32(piece.utf8.count))
    }
    let file = try opened([
      ("vocabulary.bytes", pieces.flatMap { Array($0.0.utf8) }),
      ("vocabulary.offsets", littleEndian(offsets)),
      ("vocabulary.scores", littleEndian(pieces.map(\.1))),
    ])
    return UnigramSegmenter(vocabulary: try Vocabulary(file, pieces: pieces.count + 4))
  }

  private func cut(_ text: String, _ pieces: [(String, Float)]) throws -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return try segmenter(pieces).pieces(of: bytes).map { piece in
      defer { start = piece.end }
      let text = String(decoding: bytes[start..<piece.end], as: UTF8.self)
      return piece.id == Vocabulary.unknown ? "?\(text)" : text
    }
  }

  @Test func `the pieces with the highest sum are taken`() throws {
    let pieces: [(String, Float)] = [("a", -1), ("ab", -1.5), ("b", -1), ("bc", -3), ("c", -1)]
    #expect(try cut("abc", pieces) == ["ab", "c"])
    #expect(try cut("cba", pieces) == ["c", "b", "a"])
  }

  @Test func `of equal sums the one that is found first is taken`() throws {
    let pieces: [(String, Float)] = [("a", -1), ("aa", -2)]
    #expect(try cut("aa", pieces) == ["aa"])
  }

  @Test func `unknown characters in a row are one piece`() throws {
    #expect(try cut("aüéa", [("a", -1), ("z", -2)]) == ["a", "?üé", "a"])
  }

  @Test func `nothing has no pieces`() throws {
    #expect(try cut("", [("a", -1)]).isEmpty)
  }
}
