import GraphModel
import Testing

@testable import DocumentReading

struct JSONReaderTests {
  private func lines(
    _ text: String, name: String = "a.json", limit: Int = 1 << 20,
    fields: RecordFields = RecordFields()
  ) throws -> [String]? {
    try ReadParts.lines(of: Array(text.utf8), name: name, limit: limit, fields: fields)
  }

  @Test(arguments: ["a.json", "a.txt", "a.jsonl", "a"])
  func `a list of objects is told by what it holds`(name: String) throws {
    #expect(
      try lines(
        "[\n  {\"id\": \"x\", \"text\": \"One.\"},\n  {\"text\": \"Two.\"}\n]\n", name: name)
        == ["\(name)#x: One.", "\(name)#2: Two."])
  }

  @Test func `an answer of WordPress is read`() throws {
    let json = #"""
      [{"id": 5, "date": "2026-03-04T10:00:00", "link": "https://a.example/met",
        "title": {"rendered": "Snow &#038; ice"}, "author": 3,
        "content": {"rendered": "<p>We met.</p>\n<ul><li>Bo</li></ul>", "protected": false},
        "excerpt": {"rendered": "<p>Met.</p>"}}]
      """#
    let document = try #require(
      try ReadParts.documents(of: Array(json.utf8), name: "a.json").first)
    #expect(document.source == "a.json#5")
    #expect(document.title == "Snow & ice")
    #expect(document.text == "Snow & ice\n\nWe met.\n\nBo")
    #expect(document.particulars.published == "2026-03-04")
    #expect(document.particulars.address == "https://a.example/met")
  }

  @Test func `a feed in JSON is read, in its language`() throws {
    let json = #"""
      {"version": "https://jsonfeed.org/version/1.1", "title": "News", "description": "All.",
       "language": "en-GB", "authors": [{"name": "The office"}],
       "items": [{"id": "1", "url": "https://a.example/1", "title": "Met",
         "content_html": "<p>We met.</p>", "date_published": "2026-03-04T10:00:00Z",
         "authors": [{"name": "Ida Rask"}]}, {"id": "2", "content_text": "We left."}]}
      """#
    let documents = try ReadParts.documents(of: Array(json.utf8), name: "feed.json")
    #expect(documents.map(\.source) == ["feed.json#1", "feed.json#2"])
    #expect(documents.map(\.text) == ["Met\n\nWe met.", "We left."])
    #expect(documents.map(\.particulars.language) == ["en-GB", "en-GB"])
    #expect(documents.map(\.particulars.author) == ["Ida Rask", nil])
  }

  @Test(arguments: [
    #"{"hits": {"total": 1, "hits": [{"_id": "1", "_source": {"text": "One."}}]}}"#,
    #"{"response": {"docs": [{"id": "1", "abstract": ["One."]}]}}"#,
    #"{"message": {"items": [{"DOI": "1", "abstract": "<jats:p>One.</jats:p>"}]}}"#,
    #"{"data": [{"id": "1", "attributes": {"body": {"value": "x", "processed": "<p>One.</p>"}}}]}"#,
    #"{"tags": [{"name": "t"}], "news": [{"id": "1", "text": "One."}]}"#,
    #"{"id": "1", "text": "One.", "authors": [{"name": "Bo", "description": "A head."}]}"#,
    #"{"@type": "NewsArticle", "identifier": "1", "articleBody": "One."}"#,
    #"{"@graph": [{"@id": "1", "description": "One."}, {"@id": "2"}]}"#,
  ])
  func `the records of an object are found`(json: String) throws {
    #expect(try lines(json)?.first == "a.json#1: One.")
  }

  @Test(arguments: [
    #"{"name": "tool", "version": "1.0", "files": [{"path": "a"}]}"#, "{}",
    #"[{"x": 1}, {"x": 2}]"#, #"{"type": "FeatureCollection", "features": [{"id": 1}]}"#, "[1, 2]",
  ])
  func `settings and figures are passed over`(json: String) throws {
    let lines = try lines(json)
    #expect(lines?.count == 1)
    #expect(lines?.first?.hasPrefix("a.json? no field is known to hold text, of ") == true)
  }

  @Test func `the field that is asked for must be there`() throws {
    #expect(
      try lines(#"[{"id": 1, "note": "One."}]"#, fields: RecordFields(text: "note"))
        == ["a.json#1: One."])
    #expect(
      try lines(#"[{"id": 1}]"#, fields: RecordFields(text: "note")) == [
        "a.json! no field \"note\" holds text; there are id; name the one with the text by --text-field"
      ])
  }

  @Test func `what stands before the damage is read`() throws {
    #expect(
      try lines(#"[{"text": "One."}, {"text": Two}, {"text": "Three."}, {"te"#) == [
        "a.json#1: One.",
        "a.json#2! the record is damaged or not written as its file's format asks; mend it, or leave "
          + "it out", "a.json#3: Three.",
        "a.json! the file is damaged or was not copied in full; get it again, or open it in its "
          + "program and save it anew",
      ])
  }

  @Test func `what is nested too deep is told from what is damaged`() throws {
    func text(_ levels: Int) -> String {
      let lists = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
      return #"{"text": "One.", "x": \#(lists), "y": "[{"}"#
    }
    let message =
      "what it holds is nested more than 512 levels deep, and is not read; flatten it, or copy its "
      + "text into a .txt file"
    #expect(try lines(text(511)) == ["a.json#1: One."])
    #expect(try lines(text(512)) == ["a.json! " + message])
    #expect(
      try lines("[\(text(3)), \(text(600)), \(text(1))]") == [
        "a.json#1: One.", "a.json#2! " + message, "a.json#3: One.",
      ])
    let rows = Array("\(text(600))\n\(text(1))\n".utf8)
    #expect(
      try ReadParts.lines(of: rows, name: "a.jsonl") == [
        "a.jsonl#1! " + message, "a.jsonl#2: One.",
      ])
  }

  @Test func `an object that is not JSON is damaged`() throws {
    #expect(try lines(#"{"text": One}"#)?.first?.hasPrefix("a.json! the file is damaged") == true)
    #expect(try lines("Not JSON.")?.first?.hasPrefix("a.json! the file is damaged") == true)
  }

  @Test func `an empty file holds no text`() throws {
    #expect(try lines(" \n") == ["a.json! the file holds no text"])
  }

  @Test func `a list may be larger than the limit, and none of its records`() throws {
    let record = #"{"text": "A sentence of some length."}"#
    let long = "{\"text\": \"" + String(repeating: "x", count: 200) + "\"}"
    let lines = try lines(
      "[" + String(repeating: record + ",", count: 50) + long + "]", limit: 100)
    #expect(lines?.count == 51)
    #expect(lines?.last?.hasPrefix("a.json#51! the file holds more than 100 bytes") == true)
  }
}
