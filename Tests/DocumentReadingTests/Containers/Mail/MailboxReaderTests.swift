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
    #expect(try parts(long, limit: 500).count == 3)
  }
}
