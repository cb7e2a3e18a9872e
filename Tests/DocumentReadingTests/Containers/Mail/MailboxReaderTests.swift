import Testing

@testable import DocumentReading

struct MailboxReaderTests {
  private let mailbox = """
    From anna@example.org Wed Mar  4 10:00:00 2026
    From: Anna <anna@example.org>
    Date: Wed, 4 Mar 2026 10:00:00 +0000
    Message-ID: <one@example.org>

    The ice is thick.
    >From there we went on.
    >>From is a word.

    From bo@example.org Thu Mar  5 10:00:00 2026
    From: Bo <bo@example.org>
    Subject: Thaw

    From the south came rain.

    """

  private func parts(_ text: String, limit: Int = 1000) throws -> [String] {
    var reader = MailboxReader(BytesInMemory(Array(text.utf8)), limit: limit)
    var found: [String] = []
    while let outcome = try reader.next() {
      switch outcome {
      case .part(let part):
        found.append("\(part.name): \(String(decoding: part.bytes, as: UTF8.self).suffix(26))")
      case .faulty(let name, _): found.append("\(name): faulty")
      default: found.append("other")
      }
    }
    return found
  }

  @Test func `messages begin at their first line, and what was quoted for it is as it was`() throws
  {
    let found = try parts(mailbox.replacing("\n\nFrom the", with: "\n\n>From the"))
    try #require(found.count == 2)
    #expect(found[0].hasPrefix("one@example.org: "))
    #expect(found[0].hasSuffix(">From is a word.\n\n"))
    #expect(found[1] == "2: From the south came rain.\n")
  }

  @Test func `a mailbox is told by its first lines`() {
    #expect(MailboxReader.starts(Array(mailbox.utf8)))
    #expect(!MailboxReader.starts(Array("From here\nto there\n".utf8)))
    #expect(!MailboxReader.starts([]))
  }

  @Test func `a message over the limit is named by its number, and the next is read`() throws {
    let long = mailbox.replacing("The ice is thick.", with: String(repeating: "ice ", count: 300))
    #expect(try parts(long, limit: 500).first == "1: faulty")
    #expect(try parts(long, limit: 500).count == 2)
  }

  @Test(arguments: [
    "From anna@example.org Wed Mar  4 10:00:00 2026", "From - Wed Mar 04 10:00:00 2026",
    "From anna at example.org  Wed Mar  4 10:00:00 2026",
    "From 1789@xxx Wed Mar 04 10:00:00 +0000 2026", "From MAILER-DAEMON 2026 10:00:00",
  ])
  func `the first lines of many programs part messages`(line: String) throws {
    let message = "\(line)\r\nFrom: a@example.org\r\nSubject: x\r\n\r\nText\r\n\r\n"
    #expect(try parts(message + message).map { $0.prefix(1) } == ["1", "2"])
    #expect(MailboxReader.starts(Array(message.utf8)))
  }

  @Test(arguments: [
    "From the south came rain.", "From 10:00 on there is tea.", "From 2026 on we go.", "From ",
  ])
  func `a line of a text parts no messages`(line: String) throws {
    let message = "From a Wed Mar 4 10:00:00 2026\nFrom: a\nSubject: x\n\nText\n\n\(line)\n"
    #expect(try parts(message).count == 1)
    #expect(!MailboxReader.starts(Array("\(line)\nFrom: a\nSubject: x\n\nText\n".utf8)))
  }

  @Test func `a message with documents in a mailbox is opened`() throws {
    let mailbox = """
      From a@example.org Wed Mar  4 10:00:00 2026
      From: Anna <a@example.org>
      Date: Wed, 4 Mar 2026 10:00:00 +0000
      Message-ID: <one@example.org>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b

      See below.
      --b
      Content-Type: text/plain
      Content-Disposition: attachment; filename=ice.txt

      The ice is thick.
      --b--

      From b@example.org Thu Mar  5 10:00:00 2026
      From: b@example.org
      Subject: Thaw

      Rain.
      """
    var found = try #require(
      try DocumentReader().parts(
        of: Array(mailbox.utf8), from: DocumentSource(name: "news.mbox")))
    var names: [String] = []
    while case .document(let part)? = try found.next() { names.append(part.name) }
    #expect(
      names == [
        "news.mbox#one@example.org!/message", "news.mbox#one@example.org!/ice.txt", "news.mbox#2",
      ])
  }

  @Test func `an identifier of odd letters is shown without them`() throws {
    let message =
      "From a Wed Mar 4 10:00:00 2026\nFrom: a\nMessage-ID: <a\u{1B}[2J@x>\nSubject: x\n\nText\n"
    var found = try #require(
      try DocumentReader().parts(of: Array(message.utf8), from: DocumentSource(name: "a")))
    guard case .document(let part)? = try found.next() else {
      Issue.record("there is no document")
      return
    }
    #expect(part.name == "a#a\u{FFFD}[2J@x")
  }
}
