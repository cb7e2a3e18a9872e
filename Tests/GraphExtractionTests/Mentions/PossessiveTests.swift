import Testing

@testable import GraphExtraction

struct PossessiveTests {
  @Test(arguments: [
    ("at King's College London now", ["King's College London"]),
    ("at St. Brask's Hospital now", ["St. Brask's Hospital"]),
    ("won Brask's Worm Prize now", ["Brask's Worm Prize"]),
    ("at Japan's Ministry of Health now", ["Japan", "Ministry of Health"]),
    ("with Velbrick\u{2019}s Moss Group now", ["Velbrick", "Moss Group"]),
    ("the Users' Day opens", ["Users' Day"]),
    ("the Brasks' Institute opens", ["Brasks", "Institute"]),
  ])
  func `a possessive is part of a name or parts two`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
