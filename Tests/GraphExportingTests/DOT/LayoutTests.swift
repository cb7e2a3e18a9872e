import Testing

@testable import GraphExporting

struct LayoutTests {
  @Test(arguments: [(0, 0), (1, 60), (1, 61), (2, 10), (9, 5000)])
  func `frames and packing exclude each other`(islands: Int, lines: Int) {
    let layout = Layout(islands: islands, lines: lines)
    #expect(!(layout.isFramed && layout.isPacked))
    #expect(layout.isPacked == (islands > 1))
    #expect(layout.isFramed == (islands <= 1 && lines <= 60))
  }

  @Test(arguments: [(150, true, true), (151, false, true), (250, false, true), (251, false, false)])
  func `large pictures have fewer words and take less care`(lines: Int, words: Bool, care: Bool) {
    let layout = Layout(islands: 1, lines: lines)
    #expect(layout.labelsEveryLine == words)
    #expect(layout.isCareful == care)
    #expect(layout.picture.description.contains("nslimit") == !care)
  }
}
