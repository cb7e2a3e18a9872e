import Testing

@testable import DocumentReading

struct PageLineTests {
  @Test func `a line counts its letters, in links and in bold letters`() {
    var line = PageLine()
    line.add(" ", at: 1, isLinked: false, isStrong: false)
    line.beginLink()
    line.add("ab ", at: 2, isLinked: true, isStrong: false)
    line.add("cde", at: 3, isLinked: false, isStrong: true)
    #expect(line.words == "ab cde")
    #expect(line.place == 2)
    #expect([line.links, line.letters, line.linkedLetters, line.strongLetters] == [1, 5, 2, 3])
  }

  @Test func `bars stand between cells that hold words`() {
    var line = PageLine()
    for cell in ["", "a", " ", "", "b", ""] {
      line.beginCell()
      line.add(cell, at: 0, isLinked: false, isStrong: false)
    }
    #expect(line.words == "a | b")
    #expect(PageLine().words == "")
  }
}
