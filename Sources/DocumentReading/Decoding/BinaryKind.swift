/// What bytes are that are not text, as far as their beginning tells.
enum BinaryKind: Hashable, Sendable {
  case pdf
  /// ZIP, and with it the office formats since 2006.
  case zip
  /// The office formats before 2006.
  case compoundDocument
  case richText
  case webPage
  case image
  case compressed
  /// An archive of a kind that is not read: RAR, 7z.
  case otherArchive
  case database
  case program
  case other

  /// The kind whose files start as `bytes` do; none if that is no known start.
  init?(startOf bytes: [UInt8]) {
    guard let known = Self.starts.first(where: { bytes.starts(with: $0.bytes) }) else {
      guard Self.looksLikeWebPage(bytes) else { return nil }
      self = .webPage
      return
    }
    self = known.kind
  }

  private static let starts: [(bytes: [UInt8], kind: BinaryKind)] = [
    (Array("%PDF-".utf8), .pdf),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundDocument),
    (Array("{\\rtf".utf8), .richText),
    ([0xFF, 0xD8, 0xFF], .image),
    ([0x89] + Array("PNG\r\n".utf8), .image),
    (Array("GIF8".utf8), .image),
    (Array("II*\0".utf8), .image),
    (Array("MM\0*".utf8), .image),
    (Array("8BPS".utf8), .image),
    ([0x1F, 0x8B], .compressed),
    (Array("BZh".utf8), .compressed),
    ([0xFD] + Array("7zXZ".utf8), .compressed),
    (Array("7z".utf8) + [0xBC, 0xAF], .otherArchive),
    (Array("Rar!".utf8), .otherArchive),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed),
    (Array("SQLite format 3\0".utf8), .database),
    (Array("\u{7F}ELF".utf8), .program),
    ([0xCF, 0xFA, 0xED, 0xFE], .program),
  ]

  /// Whether the first mark is one that HTML starts with, behind an XML declaration and comments.
  private static func looksLikeWebPage(_ bytes: [UInt8]) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = bytes.prefix(4096)
    if rest.starts(with: byteOrderMark) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard rest.starts(with: "<?xml".utf8) || rest.starts(with: "<!--".utf8) else { break }
      let end = rest.starts(with: "<!--".utf8) ? "-->" : "?>"
      guard let close = rest.firstRange(of: Array(end.utf8)) else { return false }
      rest = rest[close.upperBound...]
    }
    let lower = rest.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html>", "<html "].contains { lower.starts(with: $0.utf8) }
  }
}
