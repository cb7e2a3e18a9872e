import Testing

@testable import NeuralEncoding

struct VocabularyTests {
  @Test func `pieces are found at the start of a text, short ones first`() throws {
    let vocabulary = try Shipped.weights.get().vocabulary
    var ends: [Int] = []
    vocabulary.forEachPiece(in: Array("universities".utf8), from: 0) { end, id in
      ends.append(end)
      #expect(id >= Int32(Vocabulary.specials) && id < vocabulary.count)
    }
    #expect(ends.first == 1 && ends == ends.sorted() && ends.count > 2)
  }

  @Test func `no piece is found past the end`() throws {
    let vocabulary = try Shipped.weights.get().vocabulary
    vocabulary.forEachPiece(in: [], from: 0) { _, _ in Issue.record("a piece of nothing") }
    vocabulary.forEachPiece(in: [65], from: 1) { _, _ in Issue.record("a piece of nothing") }
  }
}
