/// Reads web pages: what a page says, without menus, notices and links to other pages.
enum WebPage {
  /// The text of the page that `bytes` hold.
  ///
  /// - Throws: `ReadingFault`, if the bytes are not text or the page is too tangled to parse.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let (html, _) = try TextDecoder.anyText(of: bytes)
    guard HTMLShape.isParsable(html) else { throw .tangled }
    let tree = HTMLTree(html)
    var text = PageText(tree).content
    text.particulars = PageParticulars(tree).particulars
    return text
  }
}
