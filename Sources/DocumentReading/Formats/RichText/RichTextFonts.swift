/// The fonts of a document in rich text, which tell the encoding of what is set in them.
struct RichTextFonts {
  /// How the bytes of a text stand for letters.
  enum Encoding: Equatable {
    /// By the name that `NamedEncoding` knows.
    case named(String)
    /// The font Symbol: Greek letters, and signs.
    case symbol
    /// A font of signs alone.
    case signs
  }

  private struct Font {
    var name = ""
    var charset: Int?
    var codePage: Int?
  }

  /// The code page of the whole document.
  var codePage = 1252
  /// The number of the font that text has where none is named.
  var standard: Int?
  private var fonts: [Int: Font] = [:]
  /// The code pages that the fonts state.
  private var stated: Set<Int> = []

  /// States what a font's character set is.
  mutating func setCharset(_ charset: Int, of font: Int) {
    fonts[font, default: Font()].charset = charset
    if let page = Self.codePages[charset] { stated.insert(page) }
  }

  mutating func setCodePage(_ page: Int, of font: Int) {
    fonts[font, default: Font()].codePage = page
  }

  mutating func addName(_ words: String, of font: Int) {
    if fonts[font, default: Font()].name.utf8.count < 100 {
      fonts[font, default: Font()].name += words
    }
  }

  /// The encoding of text in a font; in that of the document, where none is named.
  func encoding(of font: Int?) -> Encoding {
    guard let font = (font ?? standard).flatMap({ fonts[$0] }) else { return Self.named(codePage) }
    if font.charset == 2 { return font.name.lowercased().contains("symbol") ? .symbol : .signs }
    if let page = font.codePage, page > 0 { return Self.named(page) }
    // The set 0 is the Western one, but many a program writes 0 whatever the set; where a font
    // states the document's own, the program knows what it states.
    if font.charset == 0 { return Self.named(stated.contains(codePage) ? 1252 : codePage) }
    return Self.named(font.charset.flatMap { Self.codePages[$0] } ?? codePage)
  }

  private static func named(_ page: Int) -> Encoding {
    switch page {
    case 65001: .named("utf-8")
    case 10000: .named("macintosh")
    case 10007: .named("mac-cyrillic")
    case 936: .named("gb18030")
    case 949: .named("uhc")
    case 950: .named("big5-hkscs")
    case 1361: .named("johab")
    default: .named("cp\(page)")
    }
  }

  /// The code page of each character set of Windows.
  private static let codePages = [
    77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
  ]
}

extension RichTextFonts.Encoding {
  /// The text that `bytes` stand for.
  func text(of bytes: [UInt8]) -> String {
    switch self {
    case .named(let name):
      if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
      return NamedEncoding.text(of: bytes, in: name)
        ?? NamedEncoding.text(of: bytes, in: "windows-1252")
        ?? String(decoding: bytes, as: UTF8.self)
    case .symbol:
      return String(String.UnicodeScalarView(bytes.map(Self.symbol)))
    case .signs:
      return String(repeating: "•", count: min(bytes.count, 1))
    }
  }

  private static func symbol(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x41...0x5A: capitals[Int(byte) - 0x41]
    case 0x61...0x7A: letters[Int(byte) - 0x61]
    case 0x20...0x7E: Unicode.Scalar(byte)
    case 0xB0: "°"
    case 0xB1: "±"
    case 0xB4: "×"
    default: "•"
    }
  }

  private static let capitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
  private static let letters = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
}
