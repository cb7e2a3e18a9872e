import Testing

@testable import DocumentReading

struct TableColumnsTests {
  private static let sentence = "We met the people of Lund in Abisko to look at the snow."

  private func text(_ names: [String], _ sample: [[String]], wanted: String? = nil) throws
    -> String?
  {
    try TableColumns(
      names.map { (name: $0, key: FieldName.key($0)) }, sample: sample,
      wanted: RecordFields(text: wanted)
    ).text()
  }

  @Test func `a column with a usual name needs no other`() throws {
    #expect(try text(["ID", "Project Summary"], [["1", "Short."]]) == nil)
    #expect(try text(["ID", "Text"], []) == nil)
  }

  @Test func `else it is the one with the most words`() throws {
    #expect(try text(["Nr", "Titel", "Inhalt"], [["1", "Snow", Self.sentence]]) == "Inhalt")
  }

  @Test func `a column of numbers is none, whatever its name`() throws {
    #expect(
      try text(["Description", "Remarks"], [["17", Self.sentence]]) == "Remarks")
    #expect(throws: ReadingFault.noTextFields(wanted: nil, there: ["Description", "Amount"])) {
      try text(["Description", "Amount"], [["17", "20"], ["18", "30"]])
    }
  }

  @Test func `the column that is asked for must be there`() throws {
    #expect(try text(["Text", "Note"], [["a", "b"]], wanted: "note") == nil)
    #expect(throws: ReadingFault.noTextFields(wanted: "x", there: ["Text", "Note"])) {
      try text(["Text", "Note"], [[Self.sentence, "b"]], wanted: "x")
    }
  }
}
