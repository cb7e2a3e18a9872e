import Testing

@testable import DocumentReading

struct WordReaderTests {
  @Test(arguments: [
    ("The King's Prize, 2nd", [["the", "kings", "prize", "2nd"]]),
    ("Home | About us", [["home"], ["about", "us"]]), ("a · b > c", [["a"], ["b"], ["c"]]),
    ("and/or e-mail", [["and", "or", "e", "mail"]]), ("News / Prizes", [["news"], ["prizes"]]),
    ("A trial - and more", [["a", "trial"], ["and", "more"]]),
    ("Home   News\tPeople", [["home"], ["news"], ["people"]]), ("a- b -c", [["a", "b", "c"]]),
    ("| ||", []), ("", []), ("ÉCOLE Ünï", [["école", "ünï"]]),
  ])
  func `words are read into the parts between bars`(line: String, parts: [[String]]) {
    #expect(cues(of: line).parts == parts)
  }

  @Test(arguments: [("a | b", true), ("a / b", true), ("a - b", false), ("a/b", false)])
  func `a dash is no bar`(line: String, hasBar: Bool) {
    #expect(cues(of: line).hasBar == hasBar)
  }

  @Test func `capitals and commas are counted`() {
    let cues = cues(of: "Ada of the Royal Society, London; 1843")
    #expect(cues.capitalisedWords == 4)
    #expect(cues.commas == 2)
    #expect(cues.hasLowerCase)
    #expect(cues.start == .upper)
  }
}
