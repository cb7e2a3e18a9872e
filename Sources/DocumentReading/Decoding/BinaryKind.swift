/// Tells files that are not text by how they begin.
enum BinaryKind {
  /// What a file that begins like this is, such as "a PDF"; `nil` where the beginning tells nothing.
  static func of(_ bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document (Word, OpenDocument)"),
    (Array("{\\rtf".utf8), "a rich-text document (RTF)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an older office document (Word, Excel)"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
    ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    (Array("GIF8".utf8), "a picture (GIF)"),
    ([0x1F, 0x8B], "a compressed file (gzip)"),
    (Array("BZh".utf8), "a compressed file (bzip2)"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "a compressed file (xz)"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}
