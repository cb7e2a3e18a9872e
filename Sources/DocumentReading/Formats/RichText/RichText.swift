import GraphModel

/// Reads rich text files (RTF): the text as it reads, without pictures, headers, footers and notes.
enum RichText {
  /// The text of the file that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    var walk = RichTextWalk()
    for token in RichTextTokens(bytes) { walk.take(token) }
    return walk.ended()
  }
}
