/// A piece of a text: a word, or a part of one, or a mark.
public struct Piece: Hashable, Sendable {
  /// Its number in the vocabulary.
  public let id: Int32
  /// Where it stands in the text, in UTF-8 bytes.
  ///
  /// Empty for a word mark that stands alone before its word.
  public let bytes: Range<Int>

  /// A piece made of its parts.
  public init(id: Int32, bytes: Range<Int>) {
    self.id = id
    self.bytes = bytes
  }
}
