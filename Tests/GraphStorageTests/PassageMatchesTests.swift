import Testing

@testable import GraphStorage

@Suite struct PassageMatchesTests {
  private static func contents(_ texts: String) -> [StoredContents.PassageContent] {
    texts.map {
      .init(article: 0, kind: "paragraph", text: ExactText(String($0)))
    }
  }

  @Test(arguments: [
    ("abc", "abc", [0, 1, 2]), ("abc", "axc", [0, 1, 2]), ("abc", "xbc", [0, 1, 2]),
    ("abc", "abx", [0, 1, 2]), ("abc", "abxc", [0, 1, nil, 2]), ("abc", "xabc", [nil, 0, 1, 2]),
    ("abc", "abcx", [0, 1, 2, nil]), ("abc", "ac", [0, 2]), ("abc", "bc", [1, 2]),
    ("abcd", "axd", [0, 1, 3]), ("abc", "xy", [0, 1]), ("aaa", "aa", [0, 1]),
    ("aa", "aaa", [0, 1, nil]), ("", "ab", [nil, nil]), ("ab", "", []),
  ])
  func `both ends are themselves, and the others take the places of others`(
    before: String, now: String, matches: [Int?]
  ) {
    let stored = Self.contents(before).enumerated().map { index, content in
      StoredContents.Passage(
        id: Int64(index), ordinal: index, start: index, leading: ExactText(""), content: content)
    }
    #expect(PassageMatches.matches(of: Self.contents(now), with: stored) == matches)
  }
}
