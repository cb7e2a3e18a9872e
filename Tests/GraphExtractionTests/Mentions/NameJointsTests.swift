import Testing

@testable import GraphExtraction

struct NameJointsTests {
  @Test(arguments: [
    ("with Bo van den Brask now", ["Bo van den Brask"]),
    ("with Bashir el-Brask now", ["Bashir el-Brask"]),
    ("in Horizon 2020 now", ["Horizon 2020"]),
    ("at the Brask Conference 2024 now", ["Brask Conference 2024"]),
    ("in Pillar 3 now", ["Pillar 3"]),
    ("with Brask & Moss now", ["Brask & Moss"]),
  ])
  func `small words and numbers inside of a name belong to it`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }

  @Test func `a name has an end`() {
    let text = "we saw " + String(repeating: "Brask ", count: NameJoints.longestName + 5) + "here"
    #expect(phrases(text).count == 2)
  }
}
