import GraphModel

/// Reads rich text (RTF), as Word, LibreOffice, WordPad and TextEdit write it.
///
/// Headers, footers, notes, pictures, field codes, hidden and deleted text and tables of contents
/// are left out.
enum RichText {
  /// The text of the document that `bytes` hold; of one that was cut off, what is there.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    var walk = RichTextWalk()
    var check = TimeCheck()
    for token in RichTextTokens(bytes) {
      try check.step()
      walk.take(token)
    }
    return walk.finished()
  }
}
