#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Text in an encoding that a document names, decoded by the C library's iconv.
enum NamedEncoding {
  /// The text of `bytes` in the encoding called `label`; none, if no such encoding is known.
  ///
  /// What is not valid becomes U+FFFD.
  static func text(of bytes: [UInt8], in label: String) -> String? {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard (1...40).contains(name.utf8.count), name.utf8.allSatisfy(isNameByte) else { return nil }
    let known = aliases[name] ?? name
    if known == "utf-8" { return String(decoding: bytes, as: UTF8.self) }
    guard let converter = iconv_open("UTF-8", known), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    return String(decoding: converted(bytes, by: converter), as: UTF8.self)
  }

  private static func converted(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8] {
    var input = bytes
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    input.withUnsafeMutableBytes { source in
      var next = source.bindMemory(to: CChar.self).baseAddress
      var left = source.count
      while left > 0 {
        let (result, written) = chunk.withUnsafeMutableBytes { target in
          var place = target.bindMemory(to: CChar.self).baseAddress
          var room = target.count
          let result = iconv(converter, &next, &left, &place, &room)
          return (result == -1 ? errno : 0, target.count - room)
        }
        output += chunk.prefix(written)
        if result == 0 { break }
        if result == E2BIG { continue }
        // Neither valid nor whole: one byte is passed over.
        output += [0xEF, 0xBF, 0xBD]
        next = next.map { $0 + 1 }
        left -= 1
      }
      // Some encodings hold a letter back until they know that no accent follows.
      let written = chunk.withUnsafeMutableBytes { target in
        var place = target.bindMemory(to: CChar.self).baseAddress
        var room = target.count
        _ = iconv(converter, nil, nil, &place, &room)
        return target.count - room
      }
      output += chunk.prefix(written)
    }
    return output
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
      || [0x2D, 0x5F, 0x2E].contains(byte)
  }

  /// What names stand for on the web, where they stand for more than they say (WHATWG, Encoding).
  private static let aliases = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "windows-1252",
    "ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "iso_8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252",
    "l1": "windows-1252", "cp1252": "windows-1252", "x-cp1252": "windows-1252",
    "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "windows-31j": "cp932", "ks_c_5601-1987": "uhc", "euc-kr": "uhc", "korean": "uhc",
    "big5": "big5-hkscs", "x-mac-roman": "macintosh", "macintosh": "macintosh",
    "utf-16": "utf-16le", "unicode": "utf-16le", "iso-8859-11": "cp874", "tis-620": "cp874",
    "windows-874": "cp874", "dos-874": "cp874", "iso-8859-8-i": "iso-8859-8",
    "visual": "iso-8859-8", "x-mac-cyrillic": "mac-cyrillic", "koi": "koi8-r", "koi8": "koi8-r",
    "koi8_r": "koi8-r", "x-euc-jp": "euc-jp", "ms_kanji": "cp932", "csshiftjis": "cp932",
    "cn-big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "windows-949": "uhc",
    "ks_c_5601-1989": "uhc", "ksc5601": "uhc", "chinese": "gb18030", "x-cp1250": "windows-1250",
    "x-cp1251": "windows-1251",
  ]
}
