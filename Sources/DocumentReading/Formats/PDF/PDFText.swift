import GraphModel

/// Reads PDF files.
enum PDFText {
  /// The text of the file that `bytes` hold, in reading order.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let layout = try PDFLayout(try PDFProgram.layout(of: bytes))
    guard layout.pages.contains(where: { !$0.blocks.isEmpty }) else { throw .scan }
    return PDFBlocks.text(of: layout)
  }
}
