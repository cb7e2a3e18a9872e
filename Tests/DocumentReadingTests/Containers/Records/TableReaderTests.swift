import GraphModel
import Testing

@testable import DocumentReading

struct TableReaderTests {
  private func lines(
    _ text: String, name: String = "a.csv", limit: Int = 1 << 20,
    fields: RecordFields = RecordFields()
  ) throws -> [String]? {
    try ReadParts.lines(of: Array(text.utf8), name: name, limit: limit, fields: fields)
  }

  @Test func `a table as pandas writes it is read`() throws {
    #expect(
      try lines(
        ",title,text\n0,Met,\"We met.\n\nThen \"\"we\"\" left.\"\n1,,Two.\n"
      ) == ["a.csv#2: Met|We met.|Then \"we\" left.", "a.csv#3: Two."])
  }

  @Test func `a table as Excel writes it in Germany is read`() throws {
    let text = "ID;Titel;Datum;Abstract\r\n7;Treffen;04.03.2026;We met in Umeå; \"there\".\r\n"
    let mended = text.replacing(
      "We met in Umeå; \"there\".", with: "\"We met in Umeå; \"\"there\"\".\"")
    let bytes = mended.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let document = try #require(try ReadParts.documents(of: bytes, name: "a.csv").first)
    #expect(document.source == "a.csv#7")
    #expect(document.text == "We met in Umeå; \"there\".")
  }

  @Test func `a table as LibreOffice writes it in UTF-16 is read`() throws {
    let bytes = "\u{FEFF}\"id\"\t\"text\"\n\"x\"\t\"Umeå.\"\n".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    #expect(try ReadParts.lines(of: bytes, name: "a.tsv") == ["a.tsv#x: Umeå."])
  }

  @Test func `the list of a funder is read`() throws {
    let text = """
      \u{FEFF}"Award Number","Award Title","Principal Investigator","Start Date","Amount","Abstract"
      "2026-1","Snow and ice","Berg, Anna","March 1, 2026","12,000","We will look at snow."
      "2026-2","Ice","Ek, Bo","April 1, 2026","9,000",""
      """
    let documents = try ReadParts.documents(of: Array(text.utf8), name: "awards.csv")
    #expect(documents.map(\.source) == ["awards.csv#2026-1", "awards.csv#2026-2"])
    #expect(documents.map(\.text) == ["Snow and ice\n\nWe will look at snow.", "Ice"])
    #expect(documents.map(\.particulars.published) == ["2026-03-01", "2026-04-01"])
    #expect(documents.map(\.particulars.author) == [nil, nil])
  }

  @Test(arguments: ["", ";;", " ; "])
  func `blank rows are passed over, however many there are`(blank: String) throws {
    let blanks = String(repeating: blank.filter { $0 != " " } + "\n", count: 25)
    let header = "id;title;text\n"
    let row = ";Snow;We met.\n"
    #expect(
      try lines(String(repeating: blank + "\n", count: 25) + header + row) == [
        "a.csv#27: Snow|We met."
      ])
    #expect(
      try lines(header + blanks + row + blanks + row) == [
        "a.csv#27: Snow|We met.", "a.csv#53: Snow|We met.",
      ])
  }

  @Test func `rows of another length are faults with their number, and the others are read`() throws
  {
    #expect(
      try lines("id,text\na,One.\nb\n\nc,Three., and more\nd,Four.,,\ne,\n") == [
        "a.csv#a: One.",
        "a.csv#3! the row has 1 cell, and the first row names 2; put cells that hold the delimiter or "
          + "a line break in quotes",
        "a.csv#5! the row has 3 cells, and the first row names 2; put cells that hold the delimiter or "
          + "a line break in quotes", "a.csv#d: Four.",
      ])
  }

  @Test func `quotes that do not end are a fault`() throws {
    #expect(
      try lines("id,text\na,One.\nb,\"Two.\nc,Three.\n") == [
        "a.csv#a: One.",
        "a.csv#3! the row begins a cell in quotes that does not end; mend the quotes",
      ])
  }

  @Test func `text under an unusual name is found and said`() throws {
    let sentence = "We met the people of Lund in Abisko to look at the snow."
    #expect(
      try lines("Nr\tAnlass\tInhalt\n1\tMet\t\(sentence)\n", name: "a.tsv") == [
        "a.tsv? no column is called as texts are, so the text was read from \"Inhalt\", which has the "
          + "most words; name another one by --text-field", "a.tsv#2: \(sentence)",
      ])
  }

  @Test func `a table of numbers is one fault`() throws {
    #expect(
      try lines("year,amount\n2025,7\n2026,8\n") == [
        "a.csv! no field is known to hold text; there are year, amount; name the one with the text by "
          + "--text-field"
      ])
  }

  @Test func `the columns that are named are read`() throws {
    #expect(
      try lines(
        "key,note,text\nk,Note.,Text.\n", fields: RecordFields(text: "note", identifier: "key"))
        == ["a.csv#k: Note."])
  }

  @Test(arguments: ["", "\n\n", ",,\n", "\u{FEFF}"])
  func `a table without a header holds no text`(text: String) throws {
    #expect(try lines(text) == ["a.csv! the file holds no text"])
  }

  @Test func `empty lines before the header and a line that names the delimiter are passed over`()
    throws
  {
    #expect(try lines("\n\nid;text\n;One, two.\n") == ["a.csv#4: One, two."])
    #expect(try lines("sep=;\r\nid;text\r\n;One, two.\r\n") == ["a.csv#3: One, two."])
  }

  @Test func `cells of HTML are read as pages`() throws {
    #expect(
      try lines("id,title,body\nx,Met,<p>We met.</p><p>We left.</p>\n")
        == ["a.csv#x: Met|We met.|We left."])
  }

  @Test func `a table may be larger than the limit, and none of its rows`() throws {
    let lines = try lines(
      "text\n" + String(repeating: "A sentence.\n", count: 100) + String(repeating: "x", count: 60)
        + "\n", limit: 50)
    #expect(lines?.count == 101)
    #expect(lines?.last?.hasPrefix("a.csv#102! the file holds more than 50 bytes") == true)
  }

  @Test func `a table is told by its ending alone`() throws {
    #expect(try lines("id,text\na,One.\n", name: "a.txt") == nil)
  }
}
