import Testing

@testable import DocumentReading

struct MarkedUpLetterTests {
  private static let own = "<div>The Kiruna Institute measured the ice in March.</div>"

  @Test(arguments: [
    #"<div class="gmail_quote"><div class="gmail_attr">On 3 March, Bo wrote:</div>Who did?</div>"#,
    #"<div class="moz-cite-prefix">Bo wrote:</div><blockquote type="cite">Who did?</blockquote>"#,
    #"<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bo</div><div>Who did?</div>"#,
    #"<div class="gmail_signature">Anna Berg, press office</div>"#,
    #"<div id="ms-outlook-mobile-signature">Sent from a telephone</div>"#,
  ])
  func `what is quoted and signed is set aside`(below: String) throws {
    let letter = try MarkedUpLetter("<html><body>" + Self.own + below + "</body></html>")
    #expect(letter.text.text == "The Kiruna Institute measured the ice in March.")
    #expect(!letter.rest.isEmpty)
  }

  @Test func `a letter that is passed on is what it says`() throws {
    let html =
      #"<div class="gmail_quote">---------- Forwarded message ----------<p>The ice is thick.</div>"#
    #expect(try MarkedUpLetter(html).text.text.hasSuffix("The ice is thick."))
    let other = #"See below.<blockquote type="cite"><p>The ice is thick.</blockquote>"#
    #expect(try MarkedUpLetter(other, isForwarded: true).text.text.hasSuffix("The ice is thick."))
  }

  @Test func `an answer without a word of its own is what it quotes`() throws {
    let letter = try MarkedUpLetter(#"<blockquote type="cite">The ice is thick.</blockquote>"#)
    #expect(letter.text.text == "The ice is thick.")
    #expect(letter.rest.isEmpty)
  }

  @Test func `a letter that is nested without end is refused`() {
    #expect(throws: ReadingFault.tangled) {
      try MarkedUpLetter(String(repeating: "<div class=gmail_quote>", count: 100_000))
    }
  }
}
