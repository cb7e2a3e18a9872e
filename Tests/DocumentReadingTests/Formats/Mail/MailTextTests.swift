import GraphModel
import Testing

@testable import DocumentReading

struct MailTextTests {
  private func text(_ message: String) throws -> StructuredText {
    try MailText.text(of: Array(message.utf8))
  }

  private func blocks(_ message: String) throws -> [String] {
    let text = try text(message)
    return text.blocks.map { "\($0.kind.rawValue) \(text.text[$0.span])" }
  }

  private let head = """
    From: "Löf, Anna" <anna@example.org>
    Subject: Re: Fwd: The ice is measured
    Date: Wed, 04 Mar 2026 10:00:00 +0100
    Content-Language: en
    Archived-At: <https://lists.example.org/1>

    """

  @Test func `the fields give the particulars, and the subject the title`() throws {
    let text = try text(head + "\nThe Kiruna Institute measured the ice.\n")
    #expect(text.particulars.title == "The ice is measured")
    #expect(text.particulars.published == "2026-03-04")
    #expect(text.particulars.language == "en")
    #expect(text.particulars.address == "https://lists.example.org/1")
    #expect(text.blocks.first?.level == 1)
  }

  @Test(arguments: [
    ("Anna Löf <a@example.org>", "Anna Löf"), ("a@example.org", nil), ("<a@example.org>", nil),
    ("\"Anna Löf\" <a@example.org>", "Anna Löf"),
  ])
  func `the author is the sender's name`(sender: String, author: String?) throws {
    #expect(try text("From: \(sender)\n\nText\n").particulars.author == author)
  }

  @Test func `quoted letters and the signature stand aside`() throws {
    let found = try blocks(
      head + """

        The Kiruna Institute measured the ice.

        On 3 March 2026, Bo Ek wrote:
        > Who did?

        --\u{20}
        Anna Löf, press office
        """)
    #expect(
      found == [
        "heading The ice is measured", "paragraph The Kiruna Institute measured the ice.",
        "furniture On 3 March 2026, Bo Ek wrote:\n> Who did?\n-- \nAnna Löf, press office\n",
      ])
  }

  @Test func `a message of more parts than are read says so`() throws {
    func message(parts: Int) throws -> StructuredText {
      let part = "--b\n\nThe ice is thick.\n"
      return try text(
        "From: a\nContent-Type: multipart/mixed; boundary=b\n\n"
          + String(repeating: part, count: parts) + "--b--\n")
    }
    let most = MailBody.maximumCount
    #expect(try message(parts: most).remarks.isEmpty)
    let cut = try message(parts: most + 1)
    #expect(cut.remarks == [.partsLeftOut(limit: most)])
    #expect(cut.blocks.count == most)
  }

  @Test func `lines that flow are one`() throws {
    let body = "The ice \nis thick.\n\n one more line\n"
    #expect(
      try text("Content-Type: text/plain; format=flowed\nFrom: a\n\n" + body).text
        .hasPrefix("The ice is thick."))
    #expect(
      try text("Content-Type: text/plain; format=flowed; delsp=yes\nFrom: a\n\n" + body).text
        .hasPrefix("The iceis thick."))
  }

  @Test func `of two forms the one with mark-up is read, and what repeats the subject is left out`()
    throws
  {
    let found = try blocks(
      head
        + """
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain

        Plain words.
        --b
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <h1>The ice is measured</h1><p>Ume=E5 University took part.</p>
        --b--
        """.replacing("    ", with: ""))
    #expect(
      found == ["heading The ice is measured", "paragraph Umeå University took part."])
  }

  @Test func `a message that was cut off is read as far as it goes`() throws {
    let found = try blocks(
      "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe ice is thick.\n--b\nContent-Type:"
    )
    #expect(found == ["paragraph The ice is thick."])
  }

  @Test func `parts in parts in parts end`() throws {
    let deep = (0..<200).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(try text("From: a\n" + deep.joined() + "\nText").text.isEmpty == false)
  }

  private func alternatives(plain: String, html: String) -> String {
    """
    From: a@example.org
    Content-Type: multipart/alternative; boundary="b"

    --b
    Content-Type: text/plain

    \(plain)
    --b
    Content-Type: multipart/related; boundary="b-2"

    --b-2
    Content-Type: text/html

    \(html)
    --b-2
    Content-Type: image/png; name="logo.png"
    Content-ID: <logo>

    x
    --b-2--
    --b--
    """
  }

  @Test func `the form without mark-up is read where that with it says little or is tangled`()
    throws
  {
    let plain = "The Kiruna Institute measured the ice of the lake in March 2026."
    for html in ["<p>See our site", String(repeating: "<div>", count: 10_000), ""] {
      let text = try text(alternatives(plain: plain, html: html))
      #expect(text.text == plain)
      #expect(text.remarks.isEmpty)
    }
    #expect(
      try text(alternatives(plain: plain, html: "<p>The institute measured the ice of a lake."))
        .text == "The institute measured the ice of a lake.")
  }

  @Test func `attachments that are not read are named`() throws {
    let message = """
      From: a@example.org
      Content-Type: multipart/mixed

      --x
      Content-Type: text/plain

      See the pictures.
      --x
      Content-Type: image/jpeg; name=ice.jpg
      Content-Disposition: attachment

      x
      --x
      Content-Type: application/pgp-signature; name=signature.asc

      x
      --x
      Content-Type: video/mp4; name=talk.mp4

      x
      --x--
      """
    let (document, diagnostics) = try DocumentReader().document(
      bytes: Array(message.utf8), source: DocumentSource(name: "a.eml"))
    #expect(document.text == "See the pictures.")
    #expect(
      diagnostics.map(\.description)
        == ["note: a.eml: 2 attachments were passed over (ice.jpg, talk.mp4)"])
  }

  @Test(arguments: [
    ("us-ascii", "Ume\u{E5} – ice", "Ume\u{E5} – ice"), ("nope", "Umeå", "Umeå"),
  ])
  func `text that is valid UTF-8 is read as such`(charset: String, body: String, text: String)
    throws
  {
    #expect(
      try self.text("From: a\nContent-Type: text/plain; charset=\(charset)\n\n" + body).text == text
    )
  }

  @Test func `a damaged code of the body is read as far as it goes`() throws {
    let head = "From: a\nContent-Transfer-Encoding: "
    #expect(try text(head + "base64\n\nVGhlIGljZSBp").text == "The ice i")
    #expect(try text(head + "quoted-printable\n\nThe ice=").text == "The ice=")
    #expect(try text(head + "base64\n\n").text.isEmpty)
  }

  @Test(arguments: [
    "multipart/encrypted; boundary=b", "application/pkcs7-mime; smime-type=enveloped-data",
  ])
  func `a message that needs a key is refused`(kind: String) {
    #expect(throws: ReadingFault.encrypted) {
      try text("From: a\nContent-Type: \(kind)\n\n--b\n\nx\n--b--")
    }
  }
}
