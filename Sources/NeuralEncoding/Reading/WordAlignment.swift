/// Finds the piece that speaks for each word.
enum WordAlignment {
  /// For each of `words`, in text order, the first piece that stands in it; nil where none does.
  static func firstPieces(of words: [Range<Int>], in pieces: [Piece]) -> [Int?] {
    var next = 0
    return words.map { word in
      while next < pieces.count,
        pieces[next].bytes.isEmpty || pieces[next].bytes.upperBound <= word.lowerBound
      {
        next += 1
      }
      guard next < pieces.count, pieces[next].bytes.lowerBound < word.upperBound else { return nil }
      return next
    }
  }
}
