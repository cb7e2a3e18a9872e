import Testing

@testable import DocumentReading

struct PlainLetterTests {
  private func divided(_ text: String, isForwarded: Bool = false) -> [String] {
    let letter = PlainLetter(text, isForwarded: isForwarded)
    return [letter.body, letter.rest].map { $0.split(separator: "\n").joined(separator: "|") }
  }

  @Test(arguments: [
    "On 3 March 2026, Bo Ek wrote:\n> Who did?",
    "On Tue, 3 Mar 2026 at 10:00, Bo Ek <b@x.example>\nwrote:\n> A",
    "Am 3. März 2026 schrieb Bo Ek:\n> Wer?", "Bo Ek <b@x.example> wrote:\n\n> Who?",
    "-----Original Message-----\nFrom: Bo\n\nWho did?",
    "________________________________\nFrom: Bo Ek\nSent: 3 March 2026\n\nWho did?",
    "From: Bo Ek <b@x.example>\nSent: Tuesday\nTo: Anna\nSubject: Ice\n\nWho did?",
    "*From:* Bo Ek\n*Date:* Tuesday\n*Subject:* Ice\nWho did?", "-- \nBo Ek\nTarn", "--\nBo Ek",
    "_______________________________________________\nNews mailing list\nnews@x.example",
  ])
  func `what is quoted and signed is set aside`(below: String) {
    let found = divided("The ice is thick.\n" + below)
    #expect(found[0] == "The ice is thick.")
    #expect(found[1] == below.split(separator: "\n").joined(separator: "|"))
  }

  @Test(arguments: [
    "On Monday she wrote:", "The partners are:\n- Tarn", "From: here\nDate: none",
    "--\n" + lines(20),
    "On 3 March they met:\nthe council and the board", "____",
  ])
  func `what only looks so is the letter's`(text: String) {
    let found = divided("The ice is thick.\n" + text)
    #expect(found[1].isEmpty)
  }

  private static func lines(_ count: Int) -> String { String(repeating: "Text.\n", count: count) }

  @Test(arguments: [
    "---------- Forwarded message ---------\nFrom: Bo Ek <b@x.example>\nDate: Tue\nSubject: Ice\n\nIt is thick.",
    "-----Original Message-----\nFrom: Bo\nTo: Anna;\n Ida\n\nIt is thick.",
    "Begin forwarded message:\n\nFrom: Bo\nSubject: Ice\n\nIt is thick.",
    "Begin forwarded message:\n\n> From: Bo\n> Subject: Ice\n> \n> It is thick.",
  ])
  func `of a letter that is passed on, the words are kept and the fields are not`(text: String) {
    #expect(divided(text, isForwarded: true)[0] == "It is thick.")
  }

  @Test func `lines flow where they say so`() {
    let text = "The ice \nis thick.\n> who \n said\n -- no"
    #expect(PlainLetter(text, flowed: false).body == "The ice is thick.\nsaid\n-- no")
    #expect(PlainLetter(text, flowed: true).body == "The iceis thick.\nsaid\n-- no")
    #expect(PlainLetter(text).body == "The ice \nis thick.\n said\n -- no")
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "-- ", "On ", ">", "From: \n", "wrote:"])
  func `the shortest letters are read`(text: String) {
    #expect(divided(text)[0].count <= text.count)
  }
}
