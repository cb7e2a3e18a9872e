/// The encoding that a page names for itself.
enum PageEncoding {
  /// The name in the page's first `meta` element that has one; none, where a byte order mark or
  /// the bytes themselves tell better.
  ///
  /// A page that is valid UTF-8 is taken for that, whatever it says.
  static func stated(in bytes: [UInt8]) -> String? {
    switch TextEncoding.detect(in: bytes)?.encoding {
    case .windows1252, nil: break
    case .utf8, .utf16, .utf32: return nil
    }
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let place = head.firstRange(of: "charset=") else { return nil }
    let before = head[..<place.lowerBound]
    guard let tag = before.lastIndex(of: "<"), before[tag...].hasPrefix("<meta") else { return nil }
    let name = head[place.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    // A page whose name of its encoding can be read has not two bytes a letter.
    return name.isEmpty || name.hasPrefix("utf-16") ? nil : String(name)
  }
}
