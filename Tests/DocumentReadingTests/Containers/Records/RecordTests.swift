import GraphModel
import Testing

@testable import DocumentReading

struct RecordTests {
  private func record(_ fields: KeyValuePairs<String, String>) -> Record {
    Record(fields: fields.map { Record.Field(name: $0.key, words: [$0.value]) })
  }

  private func text(_ part: Part) -> String { String(decoding: part.bytes, as: UTF8.self) }

  @Test func `a record gives its text under its title, and what it says of itself`() throws {
    let part = try record([
      "Award Number": "A 17", "Project Title": "Snow &amp; ice", "Abstract": "We met.",
      "Start Date": "04.03.2026", "Authors": "Ida Rask", "Language": "en_GB",
      "URL": "https://a.example/17",
    ]).part(number: 3, fields: RecordFields())
    #expect(
      part
        == Part(
          name: "A 17", bytes: Array("Snow & ice\n\nWe met.".utf8), format: .text(.plainText),
          particulars: DocumentParticulars(
            title: "Snow & ice", published: "2026-03-04", author: "Ida Rask", language: "en-GB",
            address: "https://a.example/17")))
  }

  @Test func `a title that the text starts with is not said twice`() throws {
    let part = try record(["title": "We met", "text": "\nWe met in Abisko."])
      .part(number: 1, fields: RecordFields())
    #expect(text(part) == "\nWe met in Abisko.")
    #expect(part.name == "1")
  }

  @Test func `fields that are named go before the usual ones`() throws {
    let record = record(["id": "1", "text": "No.", "Note": "Yes.", "key": "k"])
    let part = try record.part(
      number: 1, fields: RecordFields(text: "note", identifier: "key"))
    #expect(text(part) == "Yes.")
    #expect(part.name == "k")
  }

  @Test func `an exact name goes before one that is written otherwise`() throws {
    let record = record(["Note": "No.", "note": "Yes."])
    #expect(text(try record.part(number: 1, fields: RecordFields(text: "note"))) == "Yes.")
  }

  @Test func `an empty field gives way to the next usual one`() throws {
    let record = record(["text": " ", "summary": "We met."])
    #expect(text(try record.part(number: 1, fields: RecordFields())) == "We met.")
  }

  @Test func `a list of texts is a paragraph each`() throws {
    let record = Record(fields: [
      .init(name: "text", words: ["One.", "", "Two."]), .init(name: "author", words: ["A", "B"]),
    ])
    let part = try record.part(number: 1, fields: RecordFields())
    #expect(text(part) == "One.\n\nTwo.")
    #expect(part.particulars.author == "A; B")
  }

  @Test func `without a text the title is all that a record says`() throws {
    let part = try record(["title": "We met", "text": ""]).part(number: 1, fields: RecordFields())
    #expect(text(part) == "We met")
  }

  @Test func `HTML becomes a page under the title`() throws {
    let part = try record(["title": "A < B", "body": "<p>We met.</p>"])
      .part(number: 1, fields: RecordFields())
    #expect(part.format == .fragment)
    #expect(text(part).contains("<h1>A &lt; B</h1><div><p>We met.</p></div>"))
  }

  @Test func `a record without words is a fault`() {
    let faulty = record(["text": " ", "amount": "7"])
    #expect(throws: ReadingFault.emptyRecord) { try faulty.part(number: 1, fields: RecordFields()) }
  }

  @Test func `a record without a field for the text is a fault that names those there are`() {
    let faulty = record(["title": "We met", "amount": "7"])
    #expect(throws: ReadingFault.noTextField(wanted: nil, there: ["title", "amount"])) {
      try faulty.part(number: 1, fields: RecordFields())
    }
    #expect(throws: ReadingFault.noTextField(wanted: "note", there: ["title", "amount"])) {
      try faulty.part(number: 1, fields: RecordFields(text: "note"))
    }
  }

  @Test func `what is no web address is not taken for one`() throws {
    let part = try record(["text": "We met.", "url": "ftp://a", "doi": "10.1/x"])
      .part(number: 1, fields: RecordFields())
    #expect(part.particulars.address == nil)
    #expect(part.name == "10.1/x")
  }
}
