import Foundation
import GraphExporting
import Testing

struct JSONValueTextTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (false, "false"), (-12, "-12"), (0.25, "0.25"), (1.0, "1.0"),
      ("", "\"\""), ([], "[]"), ([:], "{}"), ([1, "a"], "[1, \"a\"]"),
      (["b": 1, "a": [2]], "{\"b\": 1, \"a\": [2]}"),
      (.number(.infinity), "null"), (.number(.nan), "null"),
      (.integer(.min), "-9223372036854775808"),
    ] as [(JSONValue, String)])
  func `a value is written on one line`(value: JSONValue, text: String) {
    #expect(value.text() == text)
  }

  @Test(arguments: [
    ("a\"b\\c/d", #"a\"b\\c/d"#), ("\n\r\t", #"\n\r\t"#), ("\r\n", #"\r\n"#),
    ("\0\u{8}\u{1F}\u{7F}", "\\u0000\\u0008\\u001f\u{7F}"), ("é 日本 👩‍🔬", "é 日本 👩‍🔬"),
    ("e\u{301}", "e\u{301}"), ("\u{2028}\u{FFFF}", "\u{2028}\u{FFFF}"),
  ])
  func `only what JSON wants escaped is escaped`(string: String, text: String) {
    // Compared by scalars: Swift holds composed and decomposed letters for the same.
    #expect(
      Array(JSONValue.string(string).text().unicodeScalars) == Array("\"\(text)\"".unicodeScalars))
  }

  @Test func `every character can be read back`() throws {
    let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    let json = JSONValue.array([.string(text)]).text(pretty: true)
    let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
    #expect(read.map { Array($0.unicodeScalars) } == [scalars])
  }

  @Test func `what does not fit on a line is spread and indented`() {
    let long = JSONValue.string(String(repeating: "x", count: 60))
    let value: JSONValue = ["short": [1, 2], "long": [long, ["a": long]]]
    let quoted = long.text()
    #expect(
      value.text(pretty: true) == """
        {
          "short": [1, 2],
          "long": [
            \(quoted),
            {"a": \(quoted)}
          ]
        }
        """)
  }
}
