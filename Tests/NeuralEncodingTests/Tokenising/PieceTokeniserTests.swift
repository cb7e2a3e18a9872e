import Testing

@testable import NeuralEncoding

struct PieceTokeniserTests {
  /// A line as the training framework cuts it.
  struct Line: Decodable {
    let text: String
    let ids: [Int32]
    let starts: [Int]
    let ends: [Int]
  }

  @Test func `lines are cut as the training framework cuts them`() throws {
    let tokeniser = PieceTokeniser(weights: try Shipped.weights.get())
    let lines: [Line] = try fixture("tokenisation")
    #expect(lines.count > 30)
    for line in lines {
      let pieces = tokeniser.pieces(of: line.text)
      #expect(pieces.map(\.id) == line.ids, "\(line.text)")
      #expect(pieces.map(\.bytes.lowerBound) == line.starts, "\(line.text)")
      #expect(pieces.map(\.bytes.upperBound) == line.ends, "\(line.text)")
    }
  }

  @Test func `a piece is either of a word or a mark`() throws {
    let tokeniser = PieceTokeniser(weights: try Shipped.weights.get())
    let text = "(UK-Japan) O'Farrell's 3rd"
    let bytes = Array(text.utf8)
    for piece in tokeniser.pieces(of: text) where piece.bytes.count > 1 {
      let part = String(decoding: bytes[piece.bytes], as: UTF8.self)
      #expect(part.allSatisfy(\.isLetter) || part.allSatisfy(\.isNumber), "\(part)")
    }
  }
}
