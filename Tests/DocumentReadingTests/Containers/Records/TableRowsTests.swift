import Testing

@testable import DocumentReading

struct TableRowsTests {
  private func rows(_ text: String, limit: Int = 40) throws -> [String] {
    // One byte at a time shows what depends on where pieces end.
    let pieces = text.unicodeScalars.map { String($0) }
    var rows = TableRows(Pieces(pieces), delimiter: UInt8(ascii: ","), limit: limit)
    var found: [String] = []
    while let row = try rows.next() {
      switch row {
      case .cells(let cells):
        found.append(cells.map { "[\(String(decoding: $0, as: UTF8.self))]" }.joined())
      case .tooLong: found.append("too long")
      case .unfinished: found.append("unfinished")
      }
    }
    return found
  }

  @Test(
    arguments: [
      ("", []), ("a", ["[a]"]), ("a,b\n", ["[a][b]"]), ("a,b\r\nc,d", ["[a][b]", "[c][d]"]),
      ("a\rb\r", ["[a]", "[b]"]), ("a,\n,b\n\n", ["[a][]", "[][b]", "[]"]),
      ("\"a,b\",c\n", ["[a,b][c]"]), ("\"a\nb\r\nc\",d", ["[a\nb\r\nc][d]"]),
      ("\"a\"\"b\",\"\"\n", ["[a\"b][]"]), ("a\"b\",c", ["[a\"b\"][c]"]),
      ("\"a\"b,c", ["[ab][c]"]), ("\"a\n", ["unfinished"]), ("\"a\"", ["[a]"]),
      ("\"", ["unfinished"]),
      ("å,ß", ["[å][ß]"]),
    ] as [(String, [String])])
  func `cells end at delimiters and rows at line breaks, out of quotes`(
    text: String, expected: [String]
  ) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `a row over the limit is passed over`() throws {
    let long = String(repeating: "x", count: 50)
    #expect(try rows("\(long),a\nb,c\n") == ["too long", "[b][c]"])
    #expect(try rows(String(repeating: ",", count: 50) + "\nb") == ["too long", "[b]"])
  }
}
