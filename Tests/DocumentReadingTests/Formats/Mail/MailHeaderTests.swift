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

  @Test func `parameters are found, quoted, in pieces and in other letters`() {
    let header = header(
      """
      Content-Type: text/plain; charset="utf-8"; name*0="a long"; name*1=" name.txt"
      Content-Disposition: attachment; filename*=utf-8''n%C3%B6te.txt; x="a;\\"b"

      """)
    #expect(header.kind("content-type") == "text/plain")
    #expect(header.parameter("charset", of: "content-type") == "utf-8")
    #expect(header.parameter("name", of: "content-type") == "a long name.txt")
    #expect(header.parameter("filename", of: "content-disposition") == "nöte.txt")
    #expect(header.parameter("x", of: "content-disposition") == "a;\"b")
    #expect(header.parameter("none", of: "content-type") == nil)
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

  @Test func `a file that is called a message needs but a sender`() {
    #expect(MailHeader.starts(Array("From: a@example.org\n\nHello".utf8), isNamedSo: true))
    #expect(!MailHeader.starts(Array("Hello".utf8), isNamedSo: true))
  }
}
