import Testing

@testable import DocumentReading

struct MessageReaderTests {
  private let message = """
    From: Anna <anna@example.org>
    Content-Type: multipart/mixed; boundary=b

    --b

    See below.
    --b
    Content-Type: text/plain
    Content-Disposition: attachment; filename="../../ice.txt"

    The ice is thick.
    --b
    Content-Type: image/png; name=ice.png
    Content-Transfer-Encoding: base64

    QmVyZw==
    --b--
    """

  @Test func `what is attached and can be read is a document beside the message`() {
    var reader = MessageReader(Array(message.utf8))
    var names: [String] = []
    while case .part(let part)? = reader.next() { names.append(part.name) }
    #expect(names == ["message", "ice.txt"])
    #expect(MessageReader.hasDocuments(Array(message.utf8)))
  }

  @Test func `a message with pictures alone is one document`() {
    #expect(!MessageReader.hasDocuments(Array(message.replacing("ice.txt", with: "ice.gif").utf8)))
  }

  @Test func `a message in a message is a document by itself, and so is a file without an ending`()
  {
    let message = """
      From: list@example.org
      Content-Type: multipart/digest; boundary=b

      --b

      From: a@example.org
      Subject: One

      Text.
      --b
      Content-Type: message/rfc822; name="Re: version 1.2"

      From: b@example.org

      Text.
      --b
      Content-Type: application/pdf; name="Press release"

      %PDF-1.4
      --b--
      """
    var reader = MessageReader(Array(message.utf8))
    var names: [String] = []
    while case .part(let part)? = reader.next() { names.append(part.name) }
    #expect(names == ["message", "attachment.eml", "Re: version 1.2.eml", "Press release.pdf"])
  }
}
