import GraphModel
import Testing

@testable import DocumentReading

@Suite struct PublicationDayTests {
  @Test(
    arguments: [
      ("A new lab\n\n4 March 2026\n\nThe lab opens in May 2027.", "2026-03-04"),
      ("A new lab\n\nPosted on March 4, 2026 by Ida Rask\n\nThe lab opens soon.", "2026-03-04"),
      ("A new lab\n\nTARN, 4 March 2026 - The lab opens next year, it was said.", "2026-03-04"),
      ("A new lab\n\nThe lab opened on 4 March 2026, and all were glad of it.", nil),
      ("A new lab\n\nThe lab opens soon, it was said.\n\n4 March 2026", nil), ("A new lab", nil),
    ] as [(String, String?)])
  func `a text tells its day at the top`(text: String, day: String?) throws {
    #expect(try Content(text, format: .plainText).particulars.published == day)
  }
}
