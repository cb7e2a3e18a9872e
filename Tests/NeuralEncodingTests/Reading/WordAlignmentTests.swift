import Testing

@testable import NeuralEncoding

struct WordAlignmentTests {
  private func pieces(_ bytes: [Range<Int>]) -> [Piece] { bytes.map { Piece(id: 9, bytes: $0) } }

  @Test func `a word is spoken for by its first piece`() {
    let found = WordAlignment.firstPieces(of: [0..<5, 6..<9], in: pieces([0..<2, 2..<5, 6..<9]))
    #expect(found == [0, 2])
  }

  @Test func `a word mark that stands alone speaks for no word`() {
    #expect(WordAlignment.firstPieces(of: [0..<1], in: pieces([0..<0, 0..<1])) == [1])
  }

  @Test func `a word without pieces has none`() {
    let found = WordAlignment.firstPieces(of: [0..<1, 2..<3, 4..<5], in: pieces([0..<1, 4..<5]))
    #expect(found == [0, nil, 1])
  }

  @Test func `words inside one piece share it`() {
    #expect(WordAlignment.firstPieces(of: [0..<2, 2..<4], in: pieces([0..<4])) == [0, 0])
  }
}
