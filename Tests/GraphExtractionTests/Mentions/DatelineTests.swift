import Testing

@testable import GraphExtraction

struct DatelineTests {
  @Test(arguments: [
    ("LONDON, 3 May - The hub opened.", 5), ("HYDERABAD: The hub opened.", 2),
    ("London, 3 May \u{2013} The hub opened.", 5), ("London and Leeds agree.", 0),
    ("London \u{2013} a city \u{2013} is here.", 0), ("UK-Japan pact signed.", 0), ("", 0),
    ("# LONDON: A HUB OPENS", 0),
  ])
  func `the place and date before a release are told apart`(text: String, length: Int) {
    let sentence = MentionText(text).classified.first
    #expect(sentence.map(Dateline.length) ?? 0 == length)
  }
}
