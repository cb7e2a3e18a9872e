import Testing

@testable import DocumentReading

struct JSONLinesReaderTests {
  private func lines(
    _ text: String, limit: Int = 1 << 20, fields: RecordFields = RecordFields()
  ) throws -> [String]? {
    try ReadParts.lines(of: Array(text.utf8), name: "a.jsonl", limit: limit, fields: fields)
  }

  @Test func `each line is a document, and a bad one keeps none of the others`() throws {
    #expect(
      try lines(
        """
        {"id": "x", "text": "One."}

        {"id": "y", "text": "Two
        {"id": 7, "text": "Three."}\r
        {"id": "z", "note": "Four."}
        {"id": "e", "text": ""}
        {"text": "Five."}
        """) == [
          "a.jsonl#x: One.",
          "a.jsonl#3! the record is damaged or not written as its file's format asks; mend it, or "
            + "leave it out",
          "a.jsonl#7: Three.",
          "a.jsonl#z! the record has no field known to hold text; it has id, note; name the one with "
            + "the text by --text-field",
          "a.jsonl#e! the record holds no text", "a.jsonl#7 (2): Five.",
        ])
  }

  @Test func `a file without any text gives one fault`() throws {
    let line = #"{"id": 1, "amount": 2}"# + "\n"
    let fault =
      "a.jsonl! no field is known to hold text; there are amount, id; name the one with the text by "
      + "--text-field"
    #expect(try lines(line) == [fault])
    #expect(try lines(String(repeating: line, count: 1_000)) == [fault])
  }

  @Test func `the field that is asked for must be there`() throws {
    #expect(
      try lines(#"{"text": "One.", "note": "Two."}"#, fields: RecordFields(text: "note"))
        == ["a.jsonl#1: Two."])
    #expect(
      try lines(#"{"text": "One."}"#, fields: RecordFields(text: "note"))
        == [
          "a.jsonl! no field \"note\" holds text; there are text; name the one with the text by "
            + "--text-field"
        ])
  }

  @Test func `a line over the limit is passed over`() throws {
    let long = "{\"text\": \"" + String(repeating: "x", count: 200) + "\"}"
    #expect(
      try lines(long + "\n{\"text\": \"Two.\"}\n", limit: 100)
        == [
          "a.jsonl#1! the file holds more than 100 bytes, and at most 100 bytes are read; split it, or "
            + "raise the limit with --max-size", "a.jsonl#2: Two.",
        ])
  }

  @Test(arguments: [
    ("{\"a\":1}\n{\"a\":2}\n", true), ("\u{FEFF}\n {\"a\":1}\r\n\n{", true), ("{\"a\":1}\n", false),
    ("{\"a\":1}", false), ("{\n\"a\":1}\n{", false), ("{\"a\":1}\n[", false), ("a\n{", false),
    ("", false),
  ])
  func `a file is told by its first line`(head: String, isSo: Bool) {
    #expect(JSONLinesReader.starts(like: Array(head.utf8)) == isSo)
  }

  @Test func `UTF-16 is read`() throws {
    let bytes = "\u{FEFF}{\"text\": \"Umeå.\"}\n{\"text\": \"Two.\"}".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    #expect(
      try ReadParts.lines(of: bytes, name: "a.jsonl") == ["a.jsonl#1: Umeå.", "a.jsonl#2: Two."])
  }
}
