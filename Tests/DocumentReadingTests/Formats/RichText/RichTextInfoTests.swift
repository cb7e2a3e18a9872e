import GraphModel
import Testing

@testable import DocumentReading

struct RichTextInfoTests {
  @Test func `the day of the last change goes before that of the making`() {
    var info = RichTextInfo()
    for (part, value) in [("yr", 2026), ("mo", 2), ("dy", 1)] {
      info.set(part, of: "creatim", to: value)
    }
    #expect(info.particulars.published == "2026-02-01")
    info.set("yr", of: "revtim", to: 2027)
    #expect(info.particulars.published == "2026-02-01")
    info.set("mo", of: "revtim", to: 5)
    info.set("dy", of: "revtim", to: 9)
    #expect(info.particulars.published == "2027-05-09")
  }

  @Test func `a title is on one line, and an empty one is none`() {
    var info = RichTextInfo()
    info.add("  ", to: "author")
    info.add("A \n", to: "title")
    info.add("title", to: "title")
    #expect(info.particulars.title == "A title")
    #expect(info.particulars.author == nil)
  }
}
