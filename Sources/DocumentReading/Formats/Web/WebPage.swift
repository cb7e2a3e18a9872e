/// Reads web pages: what a page says, without menus, notices and links to other pages.
enum WebPage {
  /// The text of the page that `bytes` hold.
  ///
  /// - Parameter isUTF8: Whether that is known, whatever the page says.
  /// - Throws: `ReadingFault`, if the bytes are not text or the page is too tangled to parse.
  static func text(
    of bytes: [UInt8], isUTF8: Bool = false
  ) throws(ReadingFault) -> StructuredText {
    let tree = try tree(of: html(in: bytes, isUTF8: isUTF8))
    var text = try PageText.content(of: tree)
    text.particulars = PageParticulars(tree).particulars
    return text
  }

  /// The mark-up that `bytes` hold, in the encoding that they state or show.
  ///
  /// - Throws: `ReadingFault`, if the bytes are not text.
  static func html(in bytes: [UInt8], isUTF8: Bool = false) throws(ReadingFault) -> String {
    let stated = isUTF8 ? "utf-8" : PageEncoding.stated(in: bytes)
    let named = stated.flatMap { NamedEncoding.text(of: bytes, in: $0) }
    if let named { return named }
    return try TextDecoder.anyText(of: bytes).0
  }

  /// The elements of the page `html`.
  ///
  /// - Throws: `ReadingFault`, if the page is too tangled to parse.
  static func tree(of html: String) throws(ReadingFault) -> HTMLTree {
    guard HTMLTree.isBuiltIn else { throw .leftOut }
    guard HTMLShape.isParsable(html) else { throw .tangled }
    return try HTMLTree(html)
  }

  /// The text of a page in UTF-8 that is nothing but text: a post of a feed, a field of a record.
  ///
  /// - Throws: `ReadingFault`, if the page is too tangled to parse.
  static func text(ofFragment bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let html = String(decoding: bytes, as: UTF8.self)
    return try PageText.content(of: try tree(of: html), isFragment: true)
  }
}
