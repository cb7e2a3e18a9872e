import Testing

@testable import DocumentReading

struct MailBodyTests {
  private func parts(_ body: String, _ boundary: String?) -> [String] {
    MailBody.parts(of: Array(body.utf8)[...], boundary: boundary).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("before\n--b\none\n--b\ntwo\n--b--\nafter", "b", ["one\n", "two\n"]),
      ("--b \r\none\r\n--b-- \r\n", "b", ["one\r\n"]), ("--b\none\n--b", "b", ["one\n"]),
      ("--b\none\n--b-1\ntwo\n--b--", "b", ["one\n--b-1\ntwo\n"]),
      ("--b--\n--b\none", "b", ["--b\none"]),
      ("--other\none\n--other--", "b", ["one\n"]), ("--other\none\n--other--", nil, ["one\n"]),
      ("no parts\n-- \nat all", nil, []), ("", "b", []), ("--b", "b", []),
    ] as [(String, String?, [String])])
  func `parts stand between boundaries`(body: String, boundary: String?, expected: [String]) {
    #expect(parts(body, boundary) == expected)
  }

  @Test func `there is an end to the number of parts`() {
    let many = String(repeating: "--b\nx\n", count: 5000)
    #expect(parts(many, "b").count == MailBody.maximumCount + 1)
  }
}
