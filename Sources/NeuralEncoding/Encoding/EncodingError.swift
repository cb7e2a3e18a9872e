/// Why pieces cannot be read.
public enum EncodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More pieces at once than the model has positions for.
  case tooManyPieces(count: Int, most: Int)
  /// A number that is no piece of the vocabulary.
  case unknownPiece(id: Int)

  /// What is wrong, and how to mend it.
  public var description: String {
    switch self {
    case .tooManyPieces(let count, let most):
      "\(count) pieces are too many to read at once. Read at most \(most)."
    case .unknownPiece(let id):
      "No piece of the vocabulary has the number \(id). Use the tokeniser of the same weights."
    }
  }
}
