import Testing

@testable import GraphExtraction

struct NameListsTests {
  @Test(arguments: [
    ("with Japan, Kenya and Brask Hub now", [3]), ("with Japan and Kenya now", [2]),
    ("with Oswin Brask, Japan now", []), ("with Japan in Kenya now", []),
    ("with Japan and Kenya, and Peru or Chile now", [4]),
  ])
  func `an and makes a list`(text: String, counts: [Int]) {
    let sentence = MentionText(text).sentence
    let lists = NameLists.lists(of: NamePhraseFinder(sentence).phrases(), in: sentence)
    #expect(lists.map(\.count) == counts)
  }
}
