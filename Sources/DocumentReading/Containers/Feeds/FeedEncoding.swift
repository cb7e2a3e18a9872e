/// The encoding of an XML file, where what it states is not to be relied on.
enum FeedEncoding {
  /// The encoding to read a file in that starts as `head` does; none, if it is the one it states.
  ///
  /// UTF-16 and UTF-32 are read as UTF-8, which they were made into before. Files that are not
  /// UTF-8, and state that they are, or nothing, are Windows-1252.
  static func real(of head: [UInt8]) -> String? {
    switch TextEncoding.detect(in: head)?.encoding {
    case .utf16, .utf32: return "utf-8"
    case .windows1252:
      let stated = stated(in: head)
      return stated == nil || stated == "utf-8" ? "windows-1252" : nil
    case .utf8, nil: return nil
    }
  }

  /// The encoding that the first line states, in lower case.
  private static func stated(in head: [UInt8]) -> String? {
    let line = String(decoding: head.prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    guard let mark = line.firstRange(of: "encoding=") else { return nil }
    return line[mark.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }.lowercased()
  }
}
