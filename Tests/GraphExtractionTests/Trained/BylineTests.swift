import Testing

@testable import GraphExtraction

struct BylineTests {
  @Test(arguments: [
    ("By [Ada Low|person], [Bo Lee|person] and [Cy Moss|person]", true),
    ("Contributed by [Ada Low|person] ([Acme|organisation]) and [Bo Lee|person]", true),
    ("By noon [Ada Low|person] and [Bo Lee|person] had left.", false),
    ("[Ada Low|person] and [Bo Lee|person]", false), ("-- [Ada Low|person]", false),
  ])
  func `a line of authors is known`(marked: String, isByline: Bool) {
    #expect(Byline.isByline(MarkedText(marked).view()) == isByline)
  }
}
