import Testing

@testable import DocumentReading

struct OmittedStretchesTests {
  @Test(arguments: [
    ("the Academy of Avonopens in new window(AoA) signed", ["opens in new window"]),
    (
      "the Academy (opens in a new tab) and Brestexternal link.",
      ["(opens in a new tab)", "external link"]
    ),
    ("the Academy [external link] signed", ["[external link]"]),
    ("the Academy Opens in a new window", ["Opens in a new window"]),
    ("it opens in a new window of time", ["opens in a new window"]),
    ("it opens in a new windowless room", []), ("see the external link", []),
    ("it opens in May", []), ("opens in new wind", []),
    ("(opens in new window", ["opens in new window"]),
    ("éopens in new tabé", ["opens in new tab"]),
  ])
  func `notices of links are left out, with the brackets around them`(
    line: String, stretches: [String]
  ) {
    #expect(omitted(in: line) == stretches)
  }

  @Test func `the mark of an item is left out`() {
    #expect(omitted(in: "- one\n- two (opens in new tab)") == ["-", "-", "(opens in new tab)"])
  }
}
