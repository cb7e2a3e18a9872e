import Testing

@testable import DocumentReading

struct CaptionCuesTests {
  @Test(arguments: [
    ("Image credit: Royal Society", true), ("Photo: Ada Lovelace", true),
    ("Figure 2. A wave", true),
    ("Fig. 3", true), ("Picture © Ada Lovelace", true), ("Left: the bridge", true),
    ("Photo by Ada Lovelace", true), ("Credit: Ada Lovelace", true), ("(Photo: Ada)", true),
    ("Photo album of the year", false), ("Left the bridge", false), ("Image analysis", false),
    ("Figures for May", false), ("", false),
  ])
  func `captions say that they are captions`(line: String, isCaption: Bool) {
    #expect(CaptionCues.isCaption(cues(of: line), text: line) == isCaption)
  }
}
