import Testing

@testable import DocumentReading

struct DatelineCuesTests {
  @Test(arguments: [
    ("LONDON, 3 May - The two academies signed a treaty.", true),
    ("LONDON — The two academies signed a treaty.", true),
    ("PORT ANDERS, Avon (March 3) – The two academies signed.", true),
    ("LONDON, 3 May: The two academies signed a treaty.", true),
    ("LONDON, 3 May", true), ("LONDON | 3 May", true),
    ("London - The two academies signed a treaty.", false),
    ("ABC and the academy signed a treaty - at last.", false), ("OUR TASKS", false),
    ("LONDON AND PARIS", false), ("", false),
  ])
  func `a dateline opens with a town in capitals and ends on a dash or a day`(
    line: String, opens: Bool
  ) {
    let text = TextBytes(line)
    #expect(DatelineCues.opens(LineUnit(whole(text), in: text), in: text) == opens)
  }

  @Test(arguments: [
    ("LONDON, 3 May - The two met", 4), ("Brest, 3 May 2024 – The two met", 5),
    ("PARIS — The two met", 2), ("JENA, 4 May: The two met", 3), ("Brest - The two met", 0),
    ("The two met - at last", 0), ("BBC News Online One Two Three Four Five Six Seven - on", 0),
    ("LONDON", 0), ("", 0),
  ])
  func `the words of a dateline are counted`(text: String, count: Int) {
    #expect(DatelineCues.wordCount(of: text.split(separator: " ")) == count)
  }
}
