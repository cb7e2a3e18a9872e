import Testing

@testable import GraphExtraction

struct HyphenatedNameTests {
  @Test(arguments: [
    ("with Ada Moss-Brask now", ["Ada Moss-Brask"]),
    ("with Ji-won Brask now", ["Ji-won Brask"]),
    ("the Kick-off Meeting opens", ["Kick-off Meeting"]),
    ("a Tokyo-based firm", ["Tokyo"]),
    ("a post-Brexit world", []),
    ("at the University of Leeds-MRC now", ["University of Leeds", "MRC"]),
  ])
  func `a hyphen joins the halves of a name`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
