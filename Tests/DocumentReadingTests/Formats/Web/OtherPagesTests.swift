import Testing

@testable import DocumentReading

struct OtherPagesTests {
  @Test(arguments: [
    ("Related news", true), ("SHARE THIS:", true), ("Keep reading", true), ("Related work", false),
    ("", false), ("Quick links between lakes", false),
  ])
  func `headings over other pages are known`(heading: String, isKnown: Bool) {
    #expect(OtherPages.isHeading(heading) == isKnown)
  }
}
