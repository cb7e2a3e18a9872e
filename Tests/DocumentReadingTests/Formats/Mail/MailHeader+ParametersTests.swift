import Testing

@testable import DocumentReading

struct MailHeaderParametersTests {
  private func header(_ text: String) -> MailHeader { MailHeader(Array(text.utf8)[...]) }

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
    (#"a; name*1=" name.txt"; name*0="a long""#, "a long name.txt"),
    (#"a; name="x.txt"; name*=utf-8'en'n%C3%B6te.txt"#, "nöte.txt"),
    (#"a; name*0*=iso-8859-1''n%F6; name*1="%20te.txt""#, "nö%20te.txt"),
    (#"a; name*0*=utf-8''%C3; name*1*=%B6"#, "ö"), (#"a; name*=utf-8''50%"#, "50%"),
    (#"a; name="=?utf-8?q?n=C3=B6te?=.txt""#, "nöte.txt"), (#"a; name="a;b"#, "a;b"),
    (#"a; name = "a b" ; x=1"#, "a b"), (#"a; name*x=a"#, nil), (#"a; names=a"#, nil),
    (#"a; name*99999999999999999999=a"#, nil), (#"a; name*=nope''%41"#, "A"),
  ])
  func `a name is read as programs write it`(field: String, name: String?) {
    #expect(header("Content-Type: " + field).parameter("name", of: "content-type") == name)
  }
}
