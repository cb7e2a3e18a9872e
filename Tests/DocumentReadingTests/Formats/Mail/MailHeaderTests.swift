import Testing

@testable import DocumentReading

struct MailHeaderTests {
  private func header(_ text: String) -> MailHeader { MailHeader(Array(text.utf8)[...]) }

  @Test func `fields are found by their names in any case, and go on in the next line`() {
    let header = header("SUBJECT: a long\r\n subject\r\nX: 1\r\nx: 2\r\n\r\nBody: no\r\n")
    #expect(header["subject"] == "a long subject")
    #expect(header["x"] == "1")
    #expect(header["body"] == nil)
    #expect(header.end == 41)
  }

  @Test func `a line that is no field is passed over`() {
    #expect(header("no field here\nSubject: x\n")["subject"] == "x")
    #expect(header(": x\nSubject: y")["subject"] == "y")
    #expect(header("")["subject"] == nil)
  }

  @Test(arguments: [
    ("From: a@example.org\nDate: x\nMessage-ID: <1>\n\nHello", true),
    ("Received: by x\nSubject: y\n\n", true), ("From: here to there\n\nIt is a long way.", false),
    ("Subject: news\nDate: today\n\nText", false), ("A line of text\nFrom: x\n", false),
    ("", false),
  ])
  func `a message is told by the fields of one that was sent`(text: String, isMail: Bool) {
    #expect(MailHeader.starts(Array(text.utf8), isNamedSo: false) == isMail)
  }

  @Test func `letters that are not UTF-8 are read as Western ones`() {
    #expect(MailHeader((Array("From: L".utf8) + [0xF6, 0x66, 0x0A])[...])["from"] == "Löf")
  }

  @Test func `a header is passed over to its end, however long it is`() {
    let fields = String(repeating: "X: y\n z\n", count: 200_000)
    let header = header("From: a\n" + fields + "To: b\n\nHello")
    #expect(header["from"] == "a")
    #expect(header["to"] == nil)
    #expect(header.end == fields.utf8.count + 15)
  }

  @Test func `of a field that is too long, the start is read`() throws {
    let header = header("X: " + String(repeating: "y", count: 1 << 20) + "\n\nHello")
    #expect(try #require(header["x"]).utf8.count == (1 << 18) - 3)
    #expect(header.end == (1 << 20) + 5)
  }

  @Test func `a file that is called a message needs but a sender or a subject`() {
    #expect(MailHeader.starts(Array("Subject: a\n\nHello".utf8), isNamedSo: true))
    #expect(MailHeader.starts(Array("From: a@example.org\n\nHello".utf8), isNamedSo: true))
    #expect(!MailHeader.starts(Array("Hello".utf8), isNamedSo: true))
  }
}
