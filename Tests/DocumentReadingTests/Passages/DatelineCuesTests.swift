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
}
