import Testing

@testable import DocumentReading

struct JSONValuesTests {
  private func values(_ text: String, limit: Int = 40) -> [String] {
    // One byte at a time shows what depends on where pieces end.
    var values = JSONValues(Pieces(text.map(String.init)), limit: limit)
    var found: [String] = []
    do {
      while let value = try values.next() {
        switch value {
        case .object(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
        case .other: found.append("other")
        case .tooLong: found.append("too long")
        }
      }
    } catch {
      found.append("\(error)")
    }
    return found
  }

  @Test(
    arguments: [
      ("", []), (" \n", []), ("[]", []), ("[{}]", ["{}"]),
      ("[{\"a\":1}, {\"b\":2}\n]", ["{\"a\":1}", "{\"b\":2}"]),
      ("{\"a\": [{\"b\": \"]}\"}]} {}", ["{\"a\": [{\"b\": \"]}\"}]}", "{}"]),
      ("[{\"a\":\"\\\"}\\\\\"}]", ["{\"a\":\"\\\"}\\\\\"}"]),
      ("[1, \"a]\", null, [{}], {}]", ["other", "other", "other", "other", "{}"]),
      ("[{\"a\":1}", ["{\"a\":1}", "damaged"]), ("[{\"a\":1", ["damaged"]), ("{\"a", ["damaged"]),
      ("[{}] x", ["{}"]), ("<a>", ["damaged"]), ("}", ["damaged"]), ("[1e5]", ["other"]),
      ("[,,{},]", ["{}"]),
    ] as [(String, [String])])
  func `values end where their brackets do`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test func `a value over the limit is passed over`() {
    let long = "{\"a\":\"" + String(repeating: "x", count: 100) + "\"}"
    #expect(values("[\(long),{\"b\":1}]") == ["too long", "{\"b\":1}"])
    #expect(values(String(repeating: "x", count: 1_000)) == ["damaged"])
  }
}
