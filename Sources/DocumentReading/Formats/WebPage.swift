/// Reads web pages.
enum WebPage {
  /// The text of the page that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    throw .notText(.webPage)
  }
}
