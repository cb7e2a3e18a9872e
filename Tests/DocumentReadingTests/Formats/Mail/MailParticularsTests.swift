import GraphModel
import Testing

@testable import DocumentReading

struct MailParticularsTests {
  private func read(_ header: String) -> DocumentParticulars {
    MailParticulars.read(MailHeader(Array(header.utf8)[...]))
  }

  @Test(arguments: [
    ("Anna Berg <a@example.org>", "Anna Berg"), ("\"Berg, Anna\" <a@example.org>", "Berg, Anna"),
    ("a@example.org (Anna Berg)", "Anna Berg"), ("anna at example.org (Anna Berg)", "Anna Berg"),
    ("=?utf-8?q?Anna_L=C3=B6f?= <a@example.org>", "Anna Löf"),
    ("\"=?utf-8?q?L=C3=B6f=2C_Anna?=\" <a@example.org>", "Löf, Anna"),
    ("Anna Berg via News <news@example.org>", "Anna Berg"),
    ("'Anna Berg' <a@b.example>", "Anna Berg"),
    ("\"A \\\"Bo\\\" Ek\" <a@example.org>", "A \"Bo\" Ek"),
    ("\"a@example.org\" <a@b.example>", nil),
    ("a@example.org, Bo <b@example.org>", nil), ("<a@example.org>", nil), ("\"", nil), ("", nil),
  ])
  func `the author is the sender's name`(sender: String, author: String?) {
    #expect(read("From: " + sender).author == author)
  }

  @Test(arguments: [
    ("Re: Fwd: RE[2]: The ice", "The ice"),
    ("[News] Re: [News] The ice", "[News] Re: [News] The ice"),
    ("Re:", "Re:"), ("Result: the ice", "Result: the ice"), ("AW: WG: The ice", "The ice"),
  ])
  func `the title is the subject without marks of answers`(subject: String, title: String) {
    #expect(read("Subject: " + subject).title == title)
  }

  @Test func `the name of a mailing list is no part of the title`() {
    let header = "List-Id: <news.example.org>\nSubject: [News] Re: [News] The ice"
    #expect(read(header).title == "The ice")
  }

  @Test(arguments: [
    ("Wed, 04 Mar 2026 10:00:00 +0000 (UTC)", "2026-03-04"),
    ("4 Mar 2026 23:59:59 -1200", "2026-03-04"),
    ("2026-03-04 10:00", "2026-03-04"), ("yesterday", nil),
  ])
  func `the day is that of the sender`(date: String, day: String?) {
    #expect(read("Date: " + date).published == day)
  }

  @Test func `the message's own address goes before that of its list`() {
    let list = "List-Archive: <mailto:a@b.example>, <https://lists.example.org/>"
    #expect(read(list).address == "https://lists.example.org/")
    #expect(read(list + "\nArchived-At: <https://a.example/1>").address == "https://a.example/1")
    #expect(read("Archived-At: <mailto:a@b.example>").address == nil)
    #expect(read("Content-Language: en-GB, de").language == "en-GB")
  }
}
