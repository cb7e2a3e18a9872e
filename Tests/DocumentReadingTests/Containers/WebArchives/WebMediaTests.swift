import Testing

@testable import DocumentReading

struct WebMediaTests {
  private func media(_ type: String, _ body: String = "", path: String = "http://a.org/")
    -> WebMedia
  {
    WebMedia(
      MailHeader(Array("Content-Type: \(type)\n".utf8)[...]), of: Array(body.utf8), path: path)
  }

  @Test(
    arguments: [
      ("text/html", "x", true), ("Text/HTML; charset=x", "x", true), ("application/pdf", "x", true),
      ("text/css", "x", false), ("image/png", "%PDF-", false), ("application/json", "{}", false),
      ("", "%PDF-1.4", true), ("", "<html>", true), ("", "x", false),
      ("application/xml", "<?xml version='1.0'?><html>", true), ("text/xml", "<a/>", false),
    ] as [(String, String, Bool)])
  func `documents are told by what they are called and hold`(
    type: String, body: String, isDocument: Bool
  ) {
    #expect(media(type, body).isDocument == isDocument)
  }

  @Test func `a page is one, unless its bytes show something else`() {
    #expect(media("text/html", "<b>x").format == .markedUp(.webPage))
    #expect(media("text/html", "%PDF-1.4").format == nil)
    #expect(media("text/plain", "x").format == nil)
  }

  @Test func `the encoding that only the server names is used`() {
    let greek: [UInt8] = [0xC1, 0xE8, 0xDE, 0xED, 0xE1]
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(media("text/html; charset=iso-8859-7").decoded(greek) == mark + Array("Αθήνα".utf8))
    #expect(media("text/html").decoded(greek) == greek)
    #expect(media("text/html; charset=nonsense").decoded(greek) == greek)
    let text = Array("Umeå".utf8)
    #expect(media("text/html; charset=iso-8859-1").decoded(text) == text)
  }
}
