import Testing

@testable import DocumentReading

struct LanguageWordTests {
  private func word(_ letters: String) -> LanguageWord {
    var word = LanguageWord()
    for letter in letters.unicodeScalars { word.append(letter) }
    return word
  }

  @Test(arguments: ["für", "FÜR", "Für"])
  func `case does not matter to the lists`(letters: String) {
    #expect(word(letters).languages == LanguageIndex.ofWord["für"])
  }

  @Test func `the first letter tells a capital`() {
    #expect(word("Für").hasCapital)
    #expect(!word("iPad").hasCapital)
    #expect(!word("東京").hasCapital)
    #expect(word("").isEmpty)
  }

  @Test func `plain letters tell nothing`() {
    #expect(word("plain").languagesOfLetters == nil)
    #expect(word("őß").languagesOfLetters == [])
  }

  @Test func `a word without end is in no list`() {
    #expect(word(String(repeating: "the", count: 1000)).languages.isEmpty)
  }
}
