import Testing

@testable import DocumentReading

struct JSONRecordTests {
  private func fields(_ json: String) throws -> [String] {
    let object = try #require(JSONRecord.object(in: Array(json.utf8)))
    return JSONRecord.record(of: object).fields.map { "\($0.name)=\($0.words)" }
  }

  @Test func `fields come by name, those of objects with the name of the outer one`() throws {
    #expect(
      try fields(#"{"b": 1.5, "a": {"y": "Y", "x": {"z": "Z"}}, "c": null, "d": ["p", 2, null]}"#)
        == [#"a.x.z=["Z"]"#, #"a.y=["Y"]"#, #"b=["1.5"]"#, "c=[]", #"d=["p", "2"]"#])
  }

  @Test func `objects in a list stand for their names or values`() throws {
    #expect(
      try fields(
        #"""
        {"author": [{"name": "Ada"}, {"given": "Bo", "family": "Ek"}, {"orcid": "1"}],
         "body": [{"value": "<p>v</p>", "processed": "<p>p</p>", "format": "full"}]}
        """#) == [#"author=["Ada", "Bo Ek"]"#, #"body=["<p>p</p>"]"#])
  }

  @Test(arguments: ["", "[]", "{", "1", "{\"a\":1} x", "\u{0}", "nul"])
  func `what is not one object is none`(json: String) {
    #expect(JSONRecord.object(in: Array(json.utf8)) == nil)
  }

  @Test func `Windows-1252 is read`() throws {
    let bytes = Array("{\"text\": \"Ume".utf8) + [0xE5] + Array("\"}".utf8)
    let object = try #require(JSONRecord.object(in: bytes))
    #expect(JSONRecord.record(of: object).words(of: .text) == ["Umeå"])
  }

  @Test(arguments: ["{\"a\":", "["])
  func `deep nesting does no harm`(open: String) {
    let bytes = Array(String(repeating: open, count: 200_000).utf8)
    #expect(JSONRecord.object(in: bytes) == nil)
    let closed = String(repeating: "{\"a\":", count: 400) + "1" + String(repeating: "}", count: 400)
    let record = JSONRecord.object(in: Array(closed.utf8)).map(JSONRecord.record)
    #expect(record?.fields.isEmpty ?? true)
  }
}
