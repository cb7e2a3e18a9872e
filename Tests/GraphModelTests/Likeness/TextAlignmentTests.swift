@testable import GraphModel
import Testing

@Suite struct TextAlignmentTests {
  /// What two texts share, each letter a word.
  private func shared(_ first: String, _ second: String) -> [String] {
    let (first, second) = (Array(first.utf16), Array(second.utf16))
    return TextAlignment(first, second).runs.map { run in
      #expect(first[run.first] == second[run.second])
      return String(decoding: first[run.first], as: UTF16.self)
    }
  }

  @Test(arguments: [
    ("abcdef", "abcdef", ["abcdef"]), ("abcdef", "xyabcdefz", ["abcdef"]),
    ("abcdXefgh", "abcdYZefgh", ["abcd", "efgh"]), ("abc", "abc", []), ("", "abcd", []),
    ("abcXdef", "abcYdef", []),
    // What stands in another order counts once.
    ("abcdeUfghi", "fghiVabcde", ["abcde"]),
    // What repeats is no anchor, and is reached from one.
    ("ababababcdef", "ababababcdef", ["ababababcdef"]), ("aaaaaaaa", "aaaaaaaaaa", []),
  ])
  func `shared stretches are found in order`(
    first: String, second: String, expected: [String]
  ) {
    #expect(shared(first, second) == expected)
  }

  @Test func `stretches do not overlap`() {
    let first = Array("abcdefghbcdeijkl".utf16)
    let second = Array("abcdeXfghbcdeYijkl".utf16)
    let runs = TextAlignment(first, second).runs
    for (earlier, later) in zip(runs, runs.dropFirst()) {
      #expect(earlier.first.upperBound <= later.first.lowerBound)
      #expect(earlier.second.upperBound <= later.second.lowerBound)
    }
    #expect(runs.count == 3)
  }
}
