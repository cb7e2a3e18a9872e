import Testing

@testable import DocumentReading

struct PartNameTests {
  @Test(arguments: [
    ("news/Umeå 👩‍🔬.txt", "news/Umeå 👩‍🔬.txt"), ("a\u{1B}[1m\nb\0", "a\u{FFFD}[1m\u{FFFD}b\u{FFFD}"),
    ("a\u{2028}b\u{202E}c\u{2066}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("", ""),
  ])
  func `what commands a terminal is not shown`(name: String, shown: String) {
    #expect(PartName.shown(name) == shown)
  }

  @Test func `a long name is shortened in its middle`() {
    #expect(PartName.shown(String(repeating: "a", count: 500)).count == 500)
    let name = String(repeating: "a", count: 400) + String(repeating: "b", count: 400) + ".txt"
    #expect(
      PartName.shown(name)
        == String(repeating: "a", count: 250) + "…" + String(repeating: "b", count: 246) + ".txt")
  }
}
