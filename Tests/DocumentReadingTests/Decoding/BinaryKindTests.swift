import Testing

@testable import DocumentReading

struct BinaryKindTests {
  @Test(
    arguments: [
      ("%PDF-1.4", .pdf), ("PK\u{3}\u{4}", .zip), ("Rar!\u{1A}", .otherArchive), ("GIF89a", .image),
      ("{\\rtf1", .richText),
      ("\u{7F}ELF", .program), ("SQLite format 3\0", .database), ("<HTML>", .webPage),
      ("\n\t<html lang=\"en\">", .webPage), ("\u{FEFF}<!doctype HTML>", .webPage),
      ("Plain text", nil), ("<p>A paragraph", nil), ("<htmlx>", nil), ("PK is a name", nil),
      ("", nil),
    ] as [(String, BinaryKind?)])
  func `the first bytes tell the kind`(start: String, kind: BinaryKind?) {
    #expect(BinaryKind(startOf: Array(start.utf8)) == kind)
  }
}
